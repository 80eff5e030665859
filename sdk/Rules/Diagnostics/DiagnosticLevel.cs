namespace ConnectorSdk.Rules.Diagnostics;

/// <summary>Specifies the default severity of a diagnostic.</summary>
internal enum DiagnosticLevel
{
    Info,
    Warning,
    Error,
}
