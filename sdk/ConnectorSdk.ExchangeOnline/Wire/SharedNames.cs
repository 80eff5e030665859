namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>
/// Represents the property names that the rows of a response, and of later responses for the same cmdlet, share.
/// </summary>
internal sealed class SharedNames
{
    public string[] Names { get; set; } = [];
}
