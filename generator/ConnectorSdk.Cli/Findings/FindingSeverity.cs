namespace ConnectorSdk.Cli.Findings;

/// <summary>How much a finding matters. An information says that something wasn't checked.</summary>
internal enum FindingSeverity
{
    Information,
    Warning,
    Error,
}
