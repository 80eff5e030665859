namespace ConnectorSdk.WireServer;

/// <summary>A received request.</summary>
public sealed record RecordedRequest(string Path, IReadOnlyDictionary<string, string> Headers, string Body);
