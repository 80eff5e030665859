using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// Finds the parameter that a name means, as PowerShell does: the name, else an alias, else the only parameter with a name or an
/// alias that begins so. Among several, a parameter of the cmdlet's own goes before those that every cmdlet has.
/// </summary>
internal sealed class ParameterNames
{
    private readonly IReadOnlyList<ParameterKey> _keys;

    private ParameterNames(Cmdlet cmdlet)
    {
        var own = cmdlet.Parameters.Select(parameter => new ParameterKey(
            parameter.Name, [.. parameter.Aliases], parameter.IsSwitch, IsCommon: false)).ToList();
        _keys = [.. own, .. CommonParameters.All.Where(common => !own.Exists(key => Same(key.Name, common.Name)))];
    }

    public static ParameterNames Of(DocumentedCmdlet cmdlet) => new(cmdlet.Cmdlet);

    public IEnumerable<string> All => _keys.Select(key => key.Name);

    /// <summary>None where no parameter has the name, several where it is ambiguous.</summary>
    public IReadOnlyList<ParameterKey> Find(string name)
    {
        if ((_keys.FirstOrDefault(key => Same(key.Name, name))
            ?? _keys.FirstOrDefault(key => key.Aliases.Any(alias => Same(alias, name)))) is { } exact)
        {
            return [exact];
        }

        var matches = _keys.Where(key => key.Aliases.Prepend(key.Name).Any(known => Begins(known, name))).ToList();
        return matches.Where(key => !key.IsCommon).ToList() is [var own] ? [own] : matches;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string known, string name) => known.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
