namespace ConnectorSdk.Rules.Predicates;

/// <summary>Specifies the property of a parameter that a <see cref="Within"/> predicate limits.</summary>
internal enum Measure
{
    /// <summary>The value, which is a number, a time span, or a byte size.</summary>
    Value,

    /// <summary>The number of characters of each value.</summary>
    Length,

    /// <summary>The number of values.</summary>
    Count,

    /// <summary>The cost at the end of each address space (<c>contoso.com;1</c>).</summary>
    Cost,
}
