using System.ComponentModel;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// A size with a unit, such as <c>25MB</c>. The units B, KB, MB, GB and TB are powers of 1024; a number without one means
/// bytes. It holds the text it was made from: one that is no size is kept, and <c>Validate()</c> reports it where the
/// cmdlet's document asks for a size. Sizes compare by their bytes; what is no size comes first, by its text.
/// </summary>
[TypeConverter(typeof(TextValueTypeConverter<ByteQuantifiedSize>))]
#if NET
[JsonConverter(typeof(QuantityJsonConverter<ByteQuantifiedSize>))]
#endif
public readonly record struct ByteQuantifiedSize
    : IComparable<ByteQuantifiedSize>, IComparable, ITextValue, IParsableText<ByteQuantifiedSize>
{
    private readonly string? _text;

    private ByteQuantifiedSize(string? text)
    {
        _text = text;
        if (text is not null && Bounds.TryParseNumber(text, out var number) && number is >= 0 and <= long.MaxValue)
        {
            Bytes = (long)number;
            IsValid = true;
        }
    }

    /// <summary>The number of bytes, a fraction dropped; 0 where the text isn't a size.</summary>
    public long Bytes { get; }

    /// <summary>Whether the text is a size of less than 8,388,608 TB.</summary>
    public bool IsValid { get; }

    /// <summary>Makes a size from bytes.</summary>
    /// <param name="value">The number of bytes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static ByteQuantifiedSize FromBytes(long value) => From(value, "B");

    /// <summary>Makes a size from kilobytes of 1024 bytes.</summary>
    /// <param name="value">The number of kilobytes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromKB(long value) => From(value, "KB");

    /// <summary>Makes a size from megabytes of 1024 kilobytes.</summary>
    /// <param name="value">The number of megabytes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromMB(long value) => From(value, "MB");

    /// <summary>Makes a size from gigabytes of 1024 megabytes.</summary>
    /// <param name="value">The number of gigabytes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromGB(long value) => From(value, "GB");

    /// <summary>Makes a size from terabytes of 1024 gigabytes.</summary>
    /// <param name="value">The number of terabytes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromTB(long value) => From(value, "TB");

    /// <summary>Reads a size.</summary>
    /// <param name="text">A number with one of the units B, KB, MB, GB and TB, or without.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't a size.</exception>
    public static ByteQuantifiedSize Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var size)
            ? size
            : throw new FormatException($"'{text}' is not {ValueFormats.Describe(ValueFormats.ByteSize)}.");

    /// <summary>Reads a size if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The size; empty otherwise.</param>
    public static bool TryParse(string? text, out ByteQuantifiedSize result)
    {
        var size = new ByteQuantifiedSize(text);
        result = size.IsValid ? size : default;
        return size.IsValid;
    }

    /// <summary>Takes any text; it never throws. See <see cref="IsValid"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ByteQuantifiedSize(string? text) => new(text);

    /// <summary>Whether the left size is smaller.</summary>
    public static bool operator <(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left size isn't larger.</summary>
    public static bool operator <=(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left size is larger.</summary>
    public static bool operator >(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left size isn't smaller.</summary>
    public static bool operator >=(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ByteQuantifiedSize other)
    {
        var order = IsValid.CompareTo(other.IsValid);
        return order != 0 ? order
            : IsValid ? Bytes.CompareTo(other.Bytes)
            : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ByteQuantifiedSize other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {nameof(ByteQuantifiedSize)}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(ByteQuantifiedSize other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => IsValid ? Bytes.GetHashCode() : StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text as it was given; empty for the default.</summary>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);

    private static ByteQuantifiedSize From(long value, string unit)
    {
        var size = new ByteQuantifiedSize(value.ToString(CultureInfo.InvariantCulture) + unit);
        return size.IsValid
            ? size
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The size is negative or too large.");
    }
}
