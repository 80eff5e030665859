using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk;

/// <summary>Provides the parameters that PowerShell adds to all cmdlets and that documents don't describe.</summary>
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

    /// <summary>The common parameters for which builders have no methods.</summary>
    private static readonly string[] _others =
    [
        "ErrorVariable", "WarningVariable", "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable",
        "ProgressAction",
    ];

    /// <summary>Gets the spelling of each <see cref="CmdletActionPreference"/> by its number.</summary>
    public static string[] ActionPreferences { get; } = ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore"];

    /// <summary>Gets the facts about a common parameter, or null for another name.</summary>
    public static ParameterFacts? FactsOf(string name)
        => Array.Find(_all, facts => facts.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether all cmdlets have a parameter with the name, ignoring case.</summary>
    public static bool Contains(string name)
        => FactsOf(name) is not null || Array.Exists(_others, other => other.Equals(name, StringComparison.OrdinalIgnoreCase));
}
