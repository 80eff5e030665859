namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>What a part of a sentence is to the others.</summary>
internal enum PartKind
{
    /// <summary>A statement.</summary>
    Main,

    /// <summary>A condition behind "if" or "when".</summary>
    If,

    /// <summary>A condition behind "only if" or "only when".</summary>
    OnlyIf,

    /// <summary>A condition behind "unless", which must not hold.</summary>
    Unless,

    /// <summary>What the sentence begins with: "To use X, ...".</summary>
    Purpose,

    /// <summary>A condition behind "even if", which changes nothing.</summary>
    EvenIf,

    /// <summary>A reason or a consequence, which says nothing of the command line.</summary>
    Aside,
}
