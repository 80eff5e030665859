using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>The words and colors for severities.</summary>
internal static class SeverityWords
{
    public static string Word(RuleSeverity severity) => Word(FindingSeverities.Of(severity));

    public static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Style(RuleSeverity severity) => Style(FindingSeverities.Of(severity));

    public static string Style(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "red",
        FindingSeverity.Warning => "yellow",
        _ => "blue",
    };

    /// <summary>Gets the level in SARIF.</summary>
    public static string Level(FindingSeverity severity)
        => severity == FindingSeverity.Information ? "note" : Word(severity);
}
