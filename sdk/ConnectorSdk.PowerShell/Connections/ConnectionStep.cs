namespace ConnectorSdk.PowerShell;

/// <summary>A command that opens or closes a connection.</summary>
internal sealed record ConnectionStep(string Name, IReadOnlyList<KeyValuePair<string, object?>> Parameters);
