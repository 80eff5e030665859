namespace ConnectorSdk.Cli.Checks;

/// <summary>Why PowerShell would refuse a value.</summary>
internal sealed record Refusal(string Id, string Message);
