using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>
/// What is known of one parameter of one command. <paramref name="Values"/> are in PowerShell's spelling (<c>$true</c>,
/// <c>OnPremises</c>, <c>00:15:00</c>), null if the value isn't known; <paramref name="Null"/> tells whether the value is
/// <c>$null</c>.
/// </summary>
internal sealed record Setting(Presence Presence, EquatableArray<string>? Values, Truth Null)
{
    /// <summary>
    /// What is known of values that aren't known as a whole. Null if nothing is, but there is one value at least.
    /// </summary>
    public PartialValues? Partial { get; init; }

    public static Setting NotGiven { get; } = new(Presence.NotGiven, null, Truth.False);

    public static Setting NullValue { get; } = new(Presence.Given, null, Truth.True);

    public static Setting TrueValue { get; } = Of("$true");

    public static Setting FalseValue { get; } = Of("$false");

    /// <summary>Given, with a value that isn't known but isn't <c>$null</c>.</summary>
    public static Setting UnknownValue { get; } = new(Presence.Given, null, Truth.False);

    /// <summary>Nothing is known: not even whether the parameter is given.</summary>
    public static Setting Unknown { get; } = new(Presence.MaybeGiven, null, Truth.Unknown);

    public static Setting Of(params string[] values) => new(Presence.Given, new EquatableArray<string>(values), Truth.False);

    /// <summary>What is known after two paths meet.</summary>
    public Setting Join(Setting other) => Equals(other)
        ? this
        : new Setting(
            Presence == other.Presence ? Presence : Presence.MaybeGiven,
            Nullable.Equals(Values, other.Values) ? Values : null,
            Null == other.Null ? Null : Truth.Unknown)
        {
            Partial = Nullable.Equals(Values, other.Values) ? PartialValues.Join(Partial, other.Partial) : JoinPartly(other),
        };

    private PartialValues? JoinPartly(Setting other)
        => PartialValues.Join(
            Values is { } values ? PartialValues.Of(values) : Partial,
            other.Values is { } others ? PartialValues.Of(others) : other.Partial);
}
