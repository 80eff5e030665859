using System.ComponentModel;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Values;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>Represents a limit: a value, or the word <c>unlimited</c>.</summary>
/// <remarks>
/// It keeps the original string even if it isn't valid. <c>Validate()</c> reports an invalid value if the parameter requires this
/// type of value. Two limits are equal if their values are equal, or if both are unlimited.
/// </remarks>
/// <typeparam name="T">
/// The type of the value: <see cref="ByteQuantifiedSize"/>, <see cref="int"/>, <see cref="long"/>, or <see cref="TimeSpan"/>.
/// With any other type, members that create a limit throw <see cref="NotSupportedException"/>.
/// </typeparam>
#pragma warning disable CA1000 // Parse and TryParse are members of the type that they return, generic or not.
[TypeConverter(typeof(UnlimitedTypeConverter))]
#if NET
[JsonConverter(typeof(UnlimitedJsonConverter))]
#endif
public readonly record struct Unlimited<T> : ITextValue, IParsableText<Unlimited<T>>
    where T : struct
{
    private readonly string? _text;
    private readonly T? _value;

    /// <summary>Gets a value indicating whether limits of this type can be created.</summary>
    internal static bool IsSupported
        => typeof(T) == typeof(ByteQuantifiedSize) || typeof(T) == typeof(int) || typeof(T) == typeof(long)
            || typeof(T) == typeof(TimeSpan);

    private Unlimited(string? text, T? value)
    {
        if (!IsSupported)
        {
            throw new NotSupportedException(
                $"Unlimited<{typeof(T).Name}> isn't supported. A limit is a {nameof(ByteQuantifiedSize)}, an Int32, an Int64, "
                + "or a TimeSpan.");
        }

        _text = text;
        _value = value;
    }

    /// <summary>Gets the limit <c>unlimited</c>.</summary>
    public static Unlimited<T> UnlimitedValue => new(Quantities.Unlimited, null);

    /// <summary>Gets a value indicating whether the string is the word <c>unlimited</c>, ignoring case.</summary>
    public bool IsUnlimited => _text is not null && Quantities.IsUnlimited(_text);

    /// <summary>Gets a value indicating whether <see cref="Value"/> can be read.</summary>
    public bool HasValue => _value.HasValue;

    /// <summary>Gets the value of the limit.</summary>
    /// <exception cref="InvalidOperationException"><see cref="HasValue"/> is <see langword="false"/>.</exception>
    public T Value => _value ?? throw new InvalidOperationException($"'{ToString()}' does not specify a limit.");

    /// <summary>Gets a value indicating whether the string is a value of the type or the word <c>unlimited</c>.</summary>
    public bool IsValid => HasValue || IsUnlimited;

    /// <summary>Parses a limit.</summary>
    /// <param name="text">A value, or <c>unlimited</c>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't a limit.</exception>
    public static Unlimited<T> Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var limit)
            ? limit
            : throw new FormatException($"'{text}' is not a valid limit. Specify a value or '{Quantities.Unlimited}'.");

    /// <summary>Tries to parse a limit.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="result">The limit if the method returns <see langword="true"/>; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out Unlimited<T> result) => TextValue.TryAccept(text, out result);

    /// <summary>Converts a value to a limit.</summary>
    /// <param name="value">The value. If it is an invalid size, the limit is also invalid and keeps its string.</param>
    /// <returns>The limit.</returns>
    public static implicit operator Unlimited<T>(T value)
        => new(InvariantText.Of(value), value is ITextValue { IsValid: false } ? null : value);

    /// <summary>Converts a string to a limit without validating it. To validate the result, use <see cref="IsValid"/>.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The limit.</returns>
    public static implicit operator Unlimited<T>(string? text) => new(text, text is null ? null : ReadValue(text));

    /// <inheritdoc/>
    public bool Equals(Unlimited<T> other) => HasValue || other.HasValue
        ? Nullable.Equals(_value, other._value)
        : (IsUnlimited && other.IsUnlimited) || StringComparer.Ordinal.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? _value.GetHashCode()
        : IsUnlimited ? 0
        : StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Returns the original string.</summary>
    /// <returns>The original string; an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);

    private static T? ReadValue(string text)
    {
        if (typeof(T) == typeof(ByteQuantifiedSize) && ByteQuantifiedSize.TryParse(text, out var size))
        {
            return (T)(object)size;
        }

        if (typeof(T) == typeof(int) && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
        {
            return (T)(object)number;
        }

        if (typeof(T) == typeof(long) && long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var large))
        {
            return (T)(object)large;
        }

        return typeof(T) == typeof(TimeSpan) && Bounds.TryParseTimeSpan(text, out var span) ? (T)(object)span : null;
    }
}
