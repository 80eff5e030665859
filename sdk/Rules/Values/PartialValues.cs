namespace ConnectorSdk.Rules.Values;

/// <summary>Represents the values of a parameter if they aren't completely known.</summary>
/// <param name="Known">The values that the parameter certainly has, as far as they are known.</param>
/// <param name="LeastCount">The minimum number of values.</param>
internal sealed record PartialValues(EquatableArray<PartialValue> Known, int LeastCount)
{
    /// <summary>Gets values about which nothing is known, not even whether there are any.</summary>
    public static PartialValues None { get; } = new(default, 0);

    public static PartialValues Of(EquatableArray<string> values)
        => new(values.Select(value => (PartialValue)new TextParts(new([value]))).ToEquatableArray(), values.Count);

    /// <summary>Joins two sets of values. Null represents at least one unknown value.</summary>
    public static PartialValues? Join(PartialValues? left, PartialValues? right)
    {
        if (Equals(left, right))
        {
            return left;
        }

        var known = left is null || right is null ? default : left.Known.Intersect(right.Known).ToEquatableArray();
        var count = Math.Min(left?.LeastCount ?? 1, right?.LeastCount ?? 1);
        return known.Count == 0 && count == 1 ? null : new PartialValues(known, count);
    }
}
