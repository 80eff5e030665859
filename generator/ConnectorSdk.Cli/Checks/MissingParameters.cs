namespace ConnectorSdk.Cli.Checks;

/// <summary>Mandatory parameters that a command doesn't set, or sets without a value.</summary>
internal sealed record MissingParameters(IReadOnlyList<string> Parameters, string Message);
