namespace ConnectorSdk.Rules.Values;

/// <summary>What is known of the values of a parameter.</summary>
/// <param name="Known">Values that are among them for certain, each with what is known of it.</param>
/// <param name="LeastCount">The number of values that there are at least.</param>
internal sealed record PartialValues(EquatableArray<PartialValue> Known, int LeastCount)
{
    /// <summary>Nothing is known: there may be no value at all.</summary>
    public static PartialValues None { get; } = new(default, 0);

    public static PartialValues Of(EquatableArray<string> values)
        => new(values.Select(value => (PartialValue)new TextParts(new([value]))).ToEquatableArray(), values.Count);

    /// <summary>What holds for either; null stands for one value at least.</summary>
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
