namespace ConnectorSdk.Rules.Predicates;

/// <summary>What of a parameter a <see cref="Within"/> bounds.</summary>
internal enum Measure
{
    /// <summary>The value itself: a number, a time span or a byte size.</summary>
    Value,

    /// <summary>The number of characters of each value.</summary>
    Length,

    /// <summary>The number of values.</summary>
    Count,

    /// <summary>The cost at the end of each address space (<c>contoso.com;1</c>).</summary>
    Cost,
}
