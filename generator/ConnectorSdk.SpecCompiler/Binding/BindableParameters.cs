using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Finds the parameter for a name as PowerShell does: by the exact name, by an alias, or by an unambiguous prefix of either. If
/// several match, the cmdlet's own parameters take precedence over common parameters, even if the document describes those as
/// well.
/// </summary>
internal sealed class BindableParameters
{
    private readonly Cmdlet _cmdlet;

    /// <summary>Used only for abbreviated names.</summary>
    private List<BindableParameter>? _all;

    public BindableParameters(Cmdlet cmdlet) => _cmdlet = cmdlet;

    private List<BindableParameter> All => _all ??=
    [
        .. _cmdlet.Parameters.Where(parameter => !BindableCommonParameters.Have(parameter.Name)).Select(Own),
        .. BindableCommonParameters.All.Select(common => Described(common, _cmdlet.Find(common.Name))),
    ];

    private static BindableParameter Own(Parameter parameter)
        => new(parameter.Name, parameter.Aliases.Count == 0 ? [] : [.. parameter.Aliases], parameter.IsSwitch, IsCommon: false)
        {
            MayBeSwitch = parameter.MayBeSwitch,
        };

    /// <summary>A common parameter keeps PowerShell's aliases even if the document describes it without them.</summary>
    private static BindableParameter Described(BindableParameter common, Parameter? parameter)
        => parameter is null ? common : common with
        {
            Name = parameter.Name,
            Aliases = [.. common.Aliases, .. parameter.Aliases],
            IsSwitch = parameter.IsSwitch,
            MayBeSwitch = parameter.MayBeSwitch,
        };

    public IEnumerable<string> Names => All.Select(parameter => parameter.Name);

    /// <summary>Finds the parameters for a name.</summary>
    /// <returns>The parameters: none if the name is unknown, several if it is ambiguous.</returns>
    public IReadOnlyList<BindableParameter> Find(string name)
    {
        if ((Named(name) ?? All.Find(parameter => parameter.Aliases.Any(alias => Same(alias, name)))) is { } exact)
        {
            return [exact];
        }

        var matches = All.FindAll(parameter => Begins(parameter.Name, name)
            || parameter.Aliases.Any(alias => Begins(alias, name)));
        return matches.FindAll(parameter => !parameter.IsCommon) is [var own] ? [own] : matches;
    }

    private BindableParameter? Named(string name)
    {
        var parameter = _cmdlet.Find(name);
        return BindableCommonParameters.Find(name) is { } common ? Described(common, parameter)
            : parameter is not null ? Own(parameter)
            : null;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string known, string name) => known.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
