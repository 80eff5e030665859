namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>
/// The names of the properties that rows share: those of one answer, and of the next answers to the same cmdlet.
/// </summary>
internal sealed class SharedNames
{
    public string[] Names { get; set; } = [];
}
