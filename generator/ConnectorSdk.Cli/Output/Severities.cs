namespace ConnectorSdk.Cli.Output;

/// <summary>Severities in words and colours.</summary>
internal static class Severities
{
    public static string Word(RuleSeverity severity) => severity == RuleSeverity.Error ? "error" : "warning";

    public static string Style(RuleSeverity severity) => severity == RuleSeverity.Error ? "red" : "yellow";
}
