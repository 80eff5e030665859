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

    /// <summary>The less certain of two values.</summary>
    public static Truth And(this Truth value, Truth other) => value < other ? value : other;

    /// <summary>The more certain of two values.</summary>
    public static Truth Or(this Truth value, Truth other) => value > other ? value : other;

    /// <summary>The least certain value. What follows a False isn't asked for.</summary>
    public static Truth And(this IEnumerable<Truth> values)
    {
        var least = Truth.True;
        foreach (var value in values)
        {
            if (value == Truth.False)
            {
                return value;
            }

            least = value < least ? value : least;
        }

        return least;
    }

    /// <summary>The most certain value. What follows a True isn't asked for.</summary>
    public static Truth Or(this IEnumerable<Truth> values) => values.Select(Not).And().Not();

    public static Truth ExactlyOne(this IReadOnlyCollection<Truth> values)
    {
        var certain = values.Count(value => value == Truth.True);
        return certain > 1 ? Truth.False
            : values.Contains(Truth.Unknown) ? Truth.Unknown
            : Of(certain == 1);
    }
}
