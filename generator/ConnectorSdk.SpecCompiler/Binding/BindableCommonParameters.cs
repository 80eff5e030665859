namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>The parameters that PowerShell adds to every cmdlet, or to every cmdlet that supports ShouldProcess.</summary>
internal static class BindableCommonParameters
{
    public static BindableParameter[] All { get; } =
    [
        Switch("Verbose", "vb"),
        Switch("Debug", "db"),
        Value("ErrorAction", "ea"),
        Value("WarningAction", "wa"),
        Value("InformationAction", "infa"),
        Value("ProgressAction", "proga"),
        Value("ErrorVariable", "ev"),
        Value("WarningVariable", "wv"),
        Value("InformationVariable", "iv"),
        Value("OutVariable", "ov"),
        Value("OutBuffer", "ob"),
        Value("PipelineVariable", "pv"),
        Switch("WhatIf", "wi"),
        Switch("Confirm", "cf"),
    ];

    public static bool Have(string name) => Find(name) is not null;

    /// <summary>Finds a common parameter by its name, not by an alias.</summary>
    /// <returns>The parameter, or null if there is none.</returns>
    public static BindableParameter? Find(string name)
    {
        foreach (var parameter in All)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return null;
    }

    private static BindableParameter Switch(string name, string alias) => new(name, [alias], IsSwitch: true, IsCommon: true);

    private static BindableParameter Value(string name, string alias) => new(name, [alias], IsSwitch: false, IsCommon: true);
}
