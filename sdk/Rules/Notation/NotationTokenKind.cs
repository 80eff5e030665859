namespace ConnectorSdk.Rules.Notation;

internal enum NotationTokenKind
{
    /// <summary>A name, a value, bounds, or a word of the notation.</summary>
    Word,

    /// <summary>A value in quotes: never a word of the notation.</summary>
    Quoted,

    Operator,

    End,
}
