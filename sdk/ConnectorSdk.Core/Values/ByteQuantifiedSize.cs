using System.ComponentModel;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>Represents a size with a unit, such as <c>25MB</c>.</summary>
/// <remarks>
/// The units B, KB, MB, GB, and TB are powers of 1024. A number without a unit is a number of bytes. It keeps the original string
/// even if it isn't valid. <c>Validate()</c> reports an invalid value if the parameter requires this format. Sizes are compared
/// by their bytes. Strings that aren't sizes come before all sizes, in ordinal order.
/// </remarks>
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

    /// <summary>Gets the number of bytes, without a fraction. It is 0 if the string isn't a size.</summary>
    public long Bytes { get; }

    /// <summary>Gets a value indicating whether the string is a size of less than 8,388,608 TB.</summary>
    public bool IsValid { get; }

    /// <summary>Creates a size from bytes.</summary>
    /// <param name="value">The number of bytes. It must be at least 0.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static ByteQuantifiedSize FromBytes(long value) => From(value, "B");

    /// <summary>Creates a size from kilobytes of 1024 bytes.</summary>
    /// <param name="value">The number of kilobytes. It must be at least 0.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromKB(long value) => From(value, "KB");

    /// <summary>Creates a size from megabytes of 1024 kilobytes.</summary>
    /// <param name="value">The number of megabytes. It must be at least 0.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromMB(long value) => From(value, "MB");

    /// <summary>Creates a size from gigabytes of 1024 megabytes.</summary>
    /// <param name="value">The number of gigabytes. It must be at least 0.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromGB(long value) => From(value, "GB");

    /// <summary>Creates a size from terabytes of 1024 gigabytes.</summary>
    /// <param name="value">The number of terabytes. It must be at least 0.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static ByteQuantifiedSize FromTB(long value) => From(value, "TB");

    /// <summary>Parses a size.</summary>
    /// <param name="text">A number, optionally with the unit B, KB, MB, GB, or TB.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't a size.</exception>
    public static ByteQuantifiedSize Parse(string text)
        => TextValue.Require(
            new ByteQuantifiedSize(text ?? throw new ArgumentNullException(nameof(text))),
            ValueFormats.Describe(ValueFormats.ByteSize));

    /// <summary>Tries to parse a size.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="result">The size if the method returns <see langword="true"/>; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out ByteQuantifiedSize result)
        => TextValue.TryAccept(new ByteQuantifiedSize(text), out result);

    /// <summary>Converts a string to a size without validating it. To validate the result, use <see cref="IsValid"/>.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The size.</returns>
    public static implicit operator ByteQuantifiedSize(string? text) => new(text);

    /// <summary>Determines whether the first size is smaller than the second one.</summary>
    public static bool operator <(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the first size is smaller than or equal to the second one.</summary>
    public static bool operator <=(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the first size is larger than the second one.</summary>
    public static bool operator >(ByteQuantifiedSize left, ByteQuantifiedSize right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the first size is larger than or equal to the second one.</summary>
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

    /// <summary>Returns the original string.</summary>
    /// <returns>The original string; an empty string for the default value.</returns>
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
