namespace ConnectorSdk.Cli.Findings;

internal static class FindingSeverities
{
    /// <summary>The severity of a broken rule.</summary>
    public static FindingSeverity Of(RuleSeverity severity)
        => severity == RuleSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning;
}
