namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>A parameter by what finding it needs to know.</summary>
internal sealed record BindableParameter(string Name, IReadOnlyList<string> Aliases, bool IsSwitch, bool IsCommon)
{
    /// <summary>Whether the parameter needs a value isn't certain.</summary>
    public bool MayBeSwitch { get; init; }
}

/// <summary>The parameters that PowerShell gives every cmdlet, or every one that changes something.</summary>
internal static class CommonParameters
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

    public static bool Have(string name)
    {
        foreach (var parameter in All)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static BindableParameter Switch(string name, string alias) => new(name, [alias], IsSwitch: true, IsCommon: true);

    private static BindableParameter Value(string name, string alias) => new(name, [alias], IsSwitch: false, IsCommon: true);
}
