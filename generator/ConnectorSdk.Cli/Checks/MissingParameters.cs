namespace ConnectorSdk.Cli.Checks;

/// <summary>Mandatory parameters that a command lacks, or gives without a value.</summary>
internal sealed record MissingParameters(IReadOnlyList<string> Parameters, string Message);
