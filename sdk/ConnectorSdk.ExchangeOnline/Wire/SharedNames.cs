namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>The names of the properties that rows of one answer share.</summary>
internal sealed class SharedNames
{
    public string[] Names { get; set; } = [];
}
