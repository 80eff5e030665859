using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>The parameters that PowerShell gives every cmdlet, and that documents don't describe.</summary>
internal static class CommonParameters
{
    public const string ErrorAction = "ErrorAction";
    public const string WarningAction = "WarningAction";
    public const string InformationAction = "InformationAction";
    public const string Verbose = "Verbose";
    public const string Debug = "Debug";

    private static readonly ParameterFacts[] _all =
    [
        new(ErrorAction, "ActionPreference", null),
        new(WarningAction, "ActionPreference", null),
        new(InformationAction, "ActionPreference", null),
        new(Verbose, "SwitchParameter", null),
        new(Debug, "SwitchParameter", null),
    ];

    /// <summary>Those that builders have no methods for.</summary>
    private static readonly string[] _others =
    [
        "ErrorVariable", "WarningVariable", "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable",
        "ProgressAction",
    ];

    /// <summary>The spelling of every <see cref="CmdletActionPreference"/>, by its number.</summary>
    public static string[] ActionPreferences { get; } = ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore"];

    /// <summary>Null for a name that isn't that of a common parameter.</summary>
    public static ParameterFacts? FactsOf(string name)
        => Array.Find(_all, facts => facts.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether every cmdlet has a parameter of the name, in any case.</summary>
    public static bool Contains(string name)
        => FactsOf(name) is not null || Array.Exists(_others, other => other.Equals(name, StringComparison.OrdinalIgnoreCase));
}
