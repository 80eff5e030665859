namespace ConnectorSdk.Rules;

/// <summary>Specifies the default severity of a diagnostic.</summary>
internal enum DiagnosticLevel
{
    Info,
    Warning,
    Error,
}
