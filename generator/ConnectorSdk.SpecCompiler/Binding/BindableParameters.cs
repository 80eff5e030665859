using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Finds the parameter that a name means, as PowerShell does: the name, else an alias, else the only parameter with a name or an
/// alias that begins so. Among several, a parameter of the cmdlet's own goes before those that every cmdlet has, even where the
/// document describes these as well.
/// </summary>
internal sealed class BindableParameters
{
    private readonly List<BindableParameter> _parameters;

    public BindableParameters(Cmdlet cmdlet)
    {
        _parameters = new(cmdlet.Parameters.Count + BindableCommonParameters.All.Length);
        foreach (var parameter in cmdlet.Parameters.Where(parameter => !BindableCommonParameters.Have(parameter.Name)))
        {
            _parameters.Add(new BindableParameter(parameter.Name, [.. parameter.Aliases], parameter.IsSwitch, IsCommon: false)
            {
                MayBeSwitch = parameter.MayBeSwitch,
            });
        }

        _parameters.AddRange(BindableCommonParameters.All.Select(common => Described(common, cmdlet.Find(common.Name))));
    }

    /// <summary>A common parameter keeps PowerShell's aliases where a document describes it without them.</summary>
    private static BindableParameter Described(BindableParameter common, Parameter? parameter)
        => parameter is null ? common : common with
        {
            Name = parameter.Name,
            Aliases = [.. common.Aliases, .. parameter.Aliases],
            IsSwitch = parameter.IsSwitch,
            MayBeSwitch = parameter.MayBeSwitch,
        };

    public IEnumerable<string> Names => _parameters.Select(parameter => parameter.Name);

    /// <summary>None where no parameter has the name, several where it is ambiguous.</summary>
    public IReadOnlyList<BindableParameter> Find(string name)
    {
        if ((_parameters.Find(parameter => Same(parameter.Name, name))
            ?? _parameters.Find(parameter => parameter.Aliases.Any(alias => Same(alias, name)))) is { } exact)
        {
            return [exact];
        }

        var matches = _parameters.FindAll(parameter => Begins(parameter.Name, name)
            || parameter.Aliases.Any(alias => Begins(alias, name)));
        return matches.FindAll(parameter => !parameter.IsCommon) is [var own] ? [own] : matches;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string known, string name) => known.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
