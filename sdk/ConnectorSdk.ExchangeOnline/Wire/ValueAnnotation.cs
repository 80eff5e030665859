namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Specifies the type that a response states for a value.</summary>
internal enum ValueAnnotation
{
    None,
    Guid,
    DateTime,
    TimeSpan,
    Number,
}
