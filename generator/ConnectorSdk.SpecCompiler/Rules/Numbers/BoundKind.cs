namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>Specifies how words bound the number after them.</summary>
internal enum BoundKind
{
    /// <summary>No words: the number itself.</summary>
    Exact,

    /// <summary>"From", "between".</summary>
    Range,

    /// <summary>"Up to".</summary>
    Max,

    /// <summary>"Less than".</summary>
    Below,

    /// <summary>"At least".</summary>
    Min,

    /// <summary>"Greater than".</summary>
    Above,
}
