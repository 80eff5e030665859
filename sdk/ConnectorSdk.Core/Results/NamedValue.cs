namespace ConnectorSdk;

/// <summary>
/// Represents an enum value in the output of a cmdlet. Servers may return values that the document doesn't list. Such a value has
/// a text but no <see cref="Value"/>. The default represents a property that isn't set.
/// </summary>
/// <typeparam name="TEnum">The enum with the documented values.</typeparam>
public readonly struct NamedValue<TEnum> : IEquatable<NamedValue<TEnum>>
    where TEnum : struct, Enum
{
    private readonly string? _text;

    /// <summary>Creates a documented value.</summary>
    /// <param name="value">The value.</param>
    public NamedValue(TEnum value) => (_text, Value) = (InvariantText.Of(value), value);

    internal NamedValue(string? text, TEnum? value) => (_text, Value) = (text, value);

    /// <summary>Gets the text that the server returned. The text is empty if the property isn't set.</summary>
    public string Text => _text ?? "";

    /// <summary>Gets the documented value.</summary>
    /// <value>The value, or <see langword="null"/> if the property isn't set, or if the document doesn't list the value.</value>
    public TEnum? Value { get; }

    /// <summary>Gets a value indicating whether the server returned a value.</summary>
    public bool IsSet => !string.IsNullOrEmpty(_text);

    /// <summary>Gets a value indicating whether the document lists the value.</summary>
    public bool IsDocumented => Value is not null;

    /// <summary>Converts a documented value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The converted value.</returns>
    public static implicit operator NamedValue<TEnum>(TEnum value) => new(value);

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(NamedValue<TEnum> left, NamedValue<TEnum> right) => left.Equals(right);

    /// <summary>Determines whether two values differ.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(NamedValue<TEnum> left, NamedValue<TEnum> right) => !left.Equals(right);

    /// <summary>
    /// Determines whether two values are equal. Documented values are compared by their member, and other values by their text,
    /// ignoring case.
    /// </summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if the values are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(NamedValue<TEnum> other) => Value is { } value
        ? other.Value is { } others && EqualityComparer<TEnum>.Default.Equals(value, others)
        : other.Value is null && StringComparer.OrdinalIgnoreCase.Equals(Text, other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NamedValue<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => Value is { } value ? value.GetHashCode() : StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>Returns <see cref="Text"/>.</summary>
    /// <returns>The text, which is empty if the property isn't set.</returns>
    public override string ToString() => Text;

    /// <summary>Finds the member with a text, ignoring case.</summary>
    /// <param name="text">The text that the server returned.</param>
    /// <param name="names">The spelling of each member, by its number.</param>
    internal static NamedValue<TEnum> Read(string text, string[] names)
    {
        var number = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return new(text, number < 0 ? null : (TEnum)Enum.ToObject(typeof(TEnum), number));
    }
}
