namespace ConnectorSdk.Rules.Values;

/// <summary>Three-valued logic: only what is certain is reported.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
