namespace ConnectorSdk.Rules;

/// <summary>Three-valued logic: only what is certain is reported.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}

internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth Not(this Truth value) => (Truth)(Truth.True - value);

    public static Truth And(this IEnumerable<Truth> values) => values.Aggregate(Truth.True, (a, b) => a < b ? a : b);

    public static Truth Or(this IEnumerable<Truth> values) => values.Aggregate(Truth.False, (a, b) => a > b ? a : b);

    public static Truth ExactlyOne(this IReadOnlyCollection<Truth> values)
    {
        var certain = values.Count(value => value == Truth.True);
        return certain > 1 ? Truth.False
            : values.Contains(Truth.Unknown) ? Truth.Unknown
            : Of(certain == 1);
    }
}
