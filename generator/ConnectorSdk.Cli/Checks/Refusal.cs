namespace ConnectorSdk.Cli.Checks;

/// <summary>The reason why PowerShell would refuse a value.</summary>
internal sealed record Refusal(string Id, string Message);
