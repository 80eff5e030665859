namespace ConnectorSdk.Rules.Predicates;

/// <summary>How the values of two parameters relate.</summary>
internal enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>The same quantity; of other values the same text, ignoring case.</summary>
    Equal,
}
