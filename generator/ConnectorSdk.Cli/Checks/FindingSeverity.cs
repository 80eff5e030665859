using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Checks;

/// <summary>How much a finding matters. An information says that something wasn't checked.</summary>
internal enum FindingSeverity
{
    Information,
    Warning,
    Error,
}

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
