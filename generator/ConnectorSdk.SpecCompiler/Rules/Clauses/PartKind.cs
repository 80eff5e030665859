namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Specifies the role of a part in its sentence.</summary>
internal enum PartKind
{
    /// <summary>A statement.</summary>
    Main,

    /// <summary>A condition after "if" or "when".</summary>
    If,

    /// <summary>A condition after "only if" or "only when".</summary>
    OnlyIf,

    /// <summary>A condition after "unless", which must not be true.</summary>
    Unless,

    /// <summary>A purpose, as in "To use X, ...".</summary>
    Purpose,

    /// <summary>A condition after "even if", which changes nothing.</summary>
    EvenIf,

    /// <summary>A reason or a consequence, which isn't about the command.</summary>
    Aside,
}
