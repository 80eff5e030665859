namespace ConnectorSdk.Rules.Values;

internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth Not(this Truth value) => (Truth)(Truth.True - value);

    /// <summary>Gets the smaller of two values.</summary>
    public static Truth And(this Truth value, Truth other) => value < other ? value : other;

    /// <summary>Gets the larger of two values.</summary>
    public static Truth Or(this Truth value, Truth other) => value > other ? value : other;
}
