using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Findings;

internal static class FindingSeverities
{
    /// <summary>The severity of a broken rule.</summary>
    public static FindingSeverity Of(RuleSeverity severity)
        => severity == RuleSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning;

    /// <summary>The default severity of a diagnostic.</summary>
    public static FindingSeverity Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => FindingSeverity.Error,
        DiagnosticLevel.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Information,
    };
}
