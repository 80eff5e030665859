namespace ConnectorSdk.Rules.Predicates;

/// <summary>How the predicates of a <see cref="Demand"/> join.</summary>
internal enum Junction
{
    /// <summary>Every predicate holds.</summary>
    All,

    /// <summary>At least one predicate holds.</summary>
    Any,

    /// <summary>Exactly one predicate holds.</summary>
    One,
}
