using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A parameter set. A single unnamed set is called <c>(All)</c>.</summary>
internal sealed record ParameterSet(string Name, bool IsDefault, EquatableArray<SetMember> Members)
{
    public const string All = "(All)";

    public SetMember? Find(string parameter)
    {
        foreach (var member in Members)
        {
            if (member.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        return null;
    }
}
