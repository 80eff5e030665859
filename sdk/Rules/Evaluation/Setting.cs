using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>
/// Represents the known setting of a parameter in a command. <paramref name="Values"/> contains values in PowerShell notation,
/// such as
/// <c>$true</c>, <c>OnPremises</c>, and <c>00:15:00</c>. It is null if the values aren't known. <paramref name="Null"/> indicates
/// whether
/// the value is <c>$null</c>.
/// </summary>
internal sealed record Setting(Presence Presence, EquatableArray<string>? Values, Truth Null)
{
    /// <summary>
    /// Gets the known parts of values that aren't completely known. Null means that there is at least one value, but nothing else
    /// is known.
    /// </summary>
    public PartialValues? Partial { get; init; }

    public static Setting NotGiven { get; } = new(Presence.NotGiven, null, Truth.False);

    public static Setting NullValue { get; } = new(Presence.Given, null, Truth.True);

    public static Setting TrueValue { get; } = Of("$true");

    public static Setting FalseValue { get; } = Of("$false");

    /// <summary>Gets the setting of a parameter with an unknown value other than <c>$null</c>.</summary>
    public static Setting UnknownValue { get; } = new(Presence.Given, null, Truth.False);

    /// <summary>Gets the setting of a parameter about which nothing is known, not even whether it is set.</summary>
    public static Setting Unknown { get; } = new(Presence.MaybeGiven, null, Truth.Unknown);

    public static Setting Of(params string[] values) => new(Presence.Given, new EquatableArray<string>(values), Truth.False);

    /// <summary>Joins the settings of two paths.</summary>
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
