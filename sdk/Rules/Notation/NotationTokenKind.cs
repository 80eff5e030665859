namespace ConnectorSdk.Rules.Notation;

internal enum NotationTokenKind
{
    /// <summary>A name, a value, bounds, or a keyword of the notation.</summary>
    Word,

    /// <summary>A value in quotes, which is never a keyword.</summary>
    Quoted,

    Operator,

    End,
}
