namespace ConnectorSdk.Rules.Predicates;

/// <summary>Specifies the relation between the values of two parameters.</summary>
internal enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>The quantities are equal. Other values are equal if their strings are, ignoring case.</summary>
    Equal,
}
