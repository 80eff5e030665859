using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Finds missing mandatory parameters. There are none if at least one parameter set is complete.</summary>
internal static class MandatoryParameters
{
    public static IEnumerable<MissingParameters> Find(Cmdlet cmdlet, IReadOnlyList<ParameterSet> sets, ICommandState state)
    {
        var missing = sets.Select(set => MissingIn(set, cmdlet, state)).ToList();
        if (missing.Exists(names => names.Count == 0))
        {
            return [];
        }

        var everywhere = missing[0].Where(name => missing.TrueForAll(names => names.Contains(name))).ToList();
        return everywhere.Count > 0
            ? everywhere.Select(name => new MissingParameters(
                [name], RuleMessage.DescribeMandatory(name, state)!))
            : [DescribeChoice(sets, missing)];
    }

    private static List<string> MissingIn(ParameterSet set, Cmdlet cmdlet, ICommandState state)
        => [.. set.Members
            .Where(member => member.Mandatory && RuleMessage.DescribeMandatory(member.Parameter, state) is not null
                && !IsTaken(cmdlet.Find(member.Parameter), state.SettingOf(member.Parameter)))
            .Select(member => member.Parameter)];

    /// <summary>PowerShell converts <c>$null</c> to zero for a number, and accepts an empty string as an object.</summary>
    private static bool IsTaken(Parameter? parameter, Setting setting)
        => parameter is { Type: var type } && (setting.Null == Truth.True
            ? FrameworkTypes.IsNumber(type)
            : setting is { Values: [""] } && (type.Is("Object") || type.Is("PSObject")));

    private static MissingParameters DescribeChoice(IReadOnlyList<ParameterSet> sets, List<List<string>> missing)
        => new(
            [.. missing.SelectMany(names => names).Distinct()],
            $"A mandatory parameter is not set: {string.Join(" or ", sets.Zip(missing, Describe))}.");

    private static string Describe(ParameterSet set, List<string> missing)
        => $"{string.Join(" and ", missing)} (parameter set {set.Name})";
}
