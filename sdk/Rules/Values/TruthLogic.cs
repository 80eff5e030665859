namespace ConnectorSdk.Rules.Values;

internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth Not(this Truth value) => (Truth)(Truth.True - value);

    /// <summary>The less certain of two values.</summary>
    public static Truth And(this Truth value, Truth other) => value < other ? value : other;

    /// <summary>The more certain of two values.</summary>
    public static Truth Or(this Truth value, Truth other) => value > other ? value : other;
}
