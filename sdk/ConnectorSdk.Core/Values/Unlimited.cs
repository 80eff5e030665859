using System.ComponentModel;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Values;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// A limit: a value, or the word <c>unlimited</c>. It holds the text it was made from: one that is neither is kept, and
/// <c>Validate()</c> reports it where the cmdlet's document asks for a limit. Limits are equal if their values are, or if
/// both are unlimited.
/// </summary>
/// <typeparam name="T">
/// <see cref="ByteQuantifiedSize"/>, <see cref="int"/>, <see cref="long"/> or <see cref="TimeSpan"/>. Limits of another type can't
/// be created: each attempt causes a <see cref="NotSupportedException"/>.
/// </typeparam>
#pragma warning disable CA1000 // Parse and TryParse stand on the type that they make, generic or not.
[TypeConverter(typeof(UnlimitedTypeConverter))]
#if NET
[JsonConverter(typeof(UnlimitedJsonConverter))]
#endif
public readonly record struct Unlimited<T> : ITextValue, IParsableText<Unlimited<T>>
    where T : struct
{
    private readonly string? _text;
    private readonly T? _value;

    private Unlimited(string? text, T? value)
    {
        if (typeof(T) != typeof(ByteQuantifiedSize) && typeof(T) != typeof(int) && typeof(T) != typeof(long)
            && typeof(T) != typeof(TimeSpan))
        {
            throw new NotSupportedException(
                $"Unlimited<{typeof(T).Name}> isn't supported. A limit is a {nameof(ByteQuantifiedSize)}, an Int32, an Int64, "
                + "or a TimeSpan.");
        }

        _text = text;
        _value = value;
    }

    /// <summary>No limit.</summary>
    public static Unlimited<T> UnlimitedValue => new(Quantities.Unlimited, null);

    /// <summary>Whether the text is the word <c>unlimited</c>, in any case.</summary>
    public bool IsUnlimited => _text is not null && Quantities.IsUnlimited(_text);

    /// <summary>Whether there is a limit, which <see cref="Value"/> gives.</summary>
    public bool HasValue => _value.HasValue;

    /// <summary>The limit.</summary>
    /// <exception cref="InvalidOperationException">There is none, see <see cref="HasValue"/>.</exception>
    public T Value => _value ?? throw new InvalidOperationException($"'{ToString()}' does not specify a limit.");

    /// <summary>Whether the text is a limit or the word <c>unlimited</c>.</summary>
    public bool IsValid => HasValue || IsUnlimited;

    /// <summary>Reads a limit.</summary>
    /// <param name="text">The value's text, or <c>unlimited</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is neither.</exception>
    public static Unlimited<T> Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var limit)
            ? limit
            : throw new FormatException($"'{text}' is not a valid limit. Specify a value or '{Quantities.Unlimited}'.");

    /// <summary>Reads a limit if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The limit; empty otherwise.</param>
    public static bool TryParse(string? text, out Unlimited<T> result)
    {
        Unlimited<T> limit = text;
        result = limit.IsValid ? limit : default;
        return limit.IsValid;
    }

    /// <summary>Makes a limit.</summary>
    /// <param name="value">The value. If it is an invalid size, the limit is invalid too, and keeps its text.</param>
    public static implicit operator Unlimited<T>(T value)
        => new(InvariantText.Of(value), value is ITextValue { IsValid: false } ? null : value);

    /// <summary>Takes any text; it never throws. See <see cref="IsValid"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Unlimited<T>(string? text) => new(text, text is null ? null : ReadValue(text));

    /// <inheritdoc/>
    public bool Equals(Unlimited<T> other) => HasValue || other.HasValue
        ? Nullable.Equals(_value, other._value)
        : (IsUnlimited && other.IsUnlimited) || StringComparer.Ordinal.Equals(ToString(), other.ToString());

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? _value.GetHashCode()
        : IsUnlimited ? 0
        : StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text as it was given, or the value's; empty for the default.</summary>
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
