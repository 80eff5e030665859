namespace ConnectorSdk.WireServer;

/// <summary>A request as it arrived.</summary>
public sealed record RecordedRequest(string Path, IReadOnlyDictionary<string, string> Headers, string Body);
