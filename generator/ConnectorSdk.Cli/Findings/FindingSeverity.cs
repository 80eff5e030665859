namespace ConnectorSdk.Cli.Findings;

/// <summary>The severity of a finding. Info means that something wasn't checked.</summary>
internal enum FindingSeverity
{
    Information,
    Warning,
    Error,
}
