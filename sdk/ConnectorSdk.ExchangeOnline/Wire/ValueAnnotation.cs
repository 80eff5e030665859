namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>The type that an answer states for a value.</summary>
internal enum ValueAnnotation
{
    None,
    Guid,
    DateTime,
    TimeSpan,
    Number,
}
