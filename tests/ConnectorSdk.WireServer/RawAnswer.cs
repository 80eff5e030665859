namespace ConnectorSdk.WireServer;

/// <summary>An answer that a test specifies.</summary>
public sealed record RawAnswer(int Status, string MediaType, byte[] Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
