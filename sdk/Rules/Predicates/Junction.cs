namespace ConnectorSdk.Rules.Predicates;

/// <summary>Specifies how many predicates of a <see cref="Demand"/> must be true.</summary>
internal enum Junction
{
    /// <summary>All predicates must be true.</summary>
    All,

    /// <summary>At least one predicate must be true.</summary>
    Any,

    /// <summary>Exactly one predicate must be true.</summary>
    One,
}
