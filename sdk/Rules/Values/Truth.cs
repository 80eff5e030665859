namespace ConnectorSdk.Rules.Values;

/// <summary>Specifies a value of three-valued logic. Only certain results are reported.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
