using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Findings;

internal static class FindingSeverities
{
    /// <summary>Gets the severity of a violated rule.</summary>
    public static FindingSeverity Of(RuleSeverity severity)
        => severity == RuleSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning;

    /// <summary>Gets the default severity of a diagnostic.</summary>
    public static FindingSeverity Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => FindingSeverity.Error,
        DiagnosticLevel.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Information,
    };
}
