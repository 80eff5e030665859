using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A parameter set in the form of PowerShell's help: positional parameters first, then mandatory ones.</summary>
internal static class SyntaxItems
{
    public static IReadOnlyList<SyntaxItem> Of(ParameterSet set, IReadOnlyList<ParameterReference> parameters)
        => [.. set.Members
            .Select(member => (Member: member, Parameter: parameters.FirstOrDefault(parameter => Same(parameter, member))))
            .Where(pair => pair.Parameter is not null)
            .OrderBy(pair => PositionOf(pair.Member) ?? int.MaxValue)
            .ThenBy(pair => !pair.Member.Mandatory)
            .Select(pair => Item(pair.Member, pair.Parameter!))];

    private static SyntaxItem Item(SetMember member, ParameterReference parameter)
    {
        var isPositional = PositionOf(member) is not null;
        var value = parameter.Parameter.IsSwitch ? "" : $" <{parameter.Parameter.Type}>";
        return new SyntaxItem(
            parameter,
            (member.Mandatory ? "" : "[") + (isPositional ? "[-" : "-"),
            (isPositional ? "]" : "") + value + (member.Mandatory ? "" : "]"),
            IsNamedOption: !member.Mandatory && !isPositional);
    }

    private static int? PositionOf(SetMember member) => member.Position.IsCertain ? member.Position.Number : null;

    private static bool Same(ParameterReference parameter, SetMember member)
        => parameter.Name.Equals(member.Parameter, StringComparison.OrdinalIgnoreCase);
}
