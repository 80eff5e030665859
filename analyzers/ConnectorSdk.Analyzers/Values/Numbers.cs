using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Converts known numbers like C#. Results that a runtime may round, or that aren't defined, aren't known.</summary>
internal static class Numbers
{
    // All integers up to this limit have an exact float or double representation.
    private const long LargestSingle = 1 << 24;
    private const long LargestDouble = 1L << 53;

    /// <summary>Determines whether the type is an integer type or <see cref="char"/>.</summary>
    public static bool IsInteger(SpecialType type)
        => type is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64);

    /// <summary>Determines whether the type is a numeric type with built-in conversions.</summary>
    public static bool IsNumber(SpecialType type)
        => IsInteger(type) || type is SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>Gets the value of an integer or character, or null for another value.</summary>
    public static decimal? ToInteger(object? value) => value switch
    {
        char character => character,
        sbyte or byte or short or ushort or int or uint or long or ulong
            => System.Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Gets the integer in a type, or null if it doesn't fit.</summary>
    public static object? Of(decimal number, SpecialType type) => type switch
    {
        SpecialType.System_Char when number is >= char.MinValue and <= char.MaxValue => (char)(ushort)number,
        SpecialType.System_SByte when number is >= sbyte.MinValue and <= sbyte.MaxValue => (sbyte)number,
        SpecialType.System_Byte when number is >= byte.MinValue and <= byte.MaxValue => (byte)number,
        SpecialType.System_Int16 when number is >= short.MinValue and <= short.MaxValue => (short)number,
        SpecialType.System_UInt16 when number is >= ushort.MinValue and <= ushort.MaxValue => (ushort)number,
        SpecialType.System_Int32 when number is >= int.MinValue and <= int.MaxValue => (int)number,
        SpecialType.System_UInt32 when number is >= uint.MinValue and <= uint.MaxValue => (uint)number,
        SpecialType.System_Int64 when number is >= long.MinValue and <= long.MaxValue => (long)number,
        SpecialType.System_UInt64 when number is >= ulong.MinValue and <= ulong.MaxValue => (ulong)number,
        _ => null,
    };

    /// <summary>Gets the low-order bits of an integer in a type.</summary>
    public static object? Wrap(BigInteger number, SpecialType type)
    {
        var bits = BitsOf(type);
        if (bits == 0)
        {
            return null;
        }

        var modulus = BigInteger.One << bits;
        var rest = ((number % modulus) + modulus) % modulus;
        return Of((decimal)(IsSigned(type) && rest >= modulus / 2 ? rest - modulus : rest), type);
    }

    /// <summary>Converts a number to a type. Returns null if the conversion throws or isn't certain.</summary>
    /// <param name="value">The number.</param>
    /// <param name="type">The type.</param>
    /// <param name="isChecked">Whether an overflow throws.</param>
    public static object? Convert(object value, SpecialType type, bool isChecked) => ToInteger(value) is { } integer
        ? OfInteger(integer, type, isChecked)
        : value switch
        {
            decimal number when IsInteger(type) => Of(decimal.Truncate(number), type),
            decimal number => type == SpecialType.System_Decimal ? number : OfWhole(number, type),
            float or double => OfReal(System.Convert.ToDouble(value, CultureInfo.InvariantCulture), type),
            _ => null,
        };

    /// <summary>Converts an integer to a type. Returns null if the conversion throws or isn't certain.</summary>
    public static object? OfInteger(decimal number, SpecialType type, bool isChecked)
        => IsInteger(type) ? Of(number, type) ?? (isChecked ? null : Wrap((BigInteger)number, type)) : OfWhole(number, type);

    /// <summary>Determines whether a type includes all values of the other type.</summary>
    public static bool Includes(SpecialType type, SpecialType other)
        => IsInteger(type) && IsInteger(other)
            && (IsSigned(type) == IsSigned(other)
                ? BitsOf(type) >= BitsOf(other)
                : IsSigned(type) && BitsOf(type) > BitsOf(other));

    /// <summary>Gets the number of bits of an integer type, or 0 for another type.</summary>
    public static int BitsOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte or SpecialType.System_Byte => 8,
        SpecialType.System_Char or SpecialType.System_Int16 or SpecialType.System_UInt16 => 16,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 32,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => 64,
        _ => 0,
    };

    private static bool IsSigned(SpecialType type)
        => type is SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static object? OfWhole(decimal number, SpecialType type)
        => decimal.Truncate(number) != number ? null : type switch
        {
            SpecialType.System_Decimal => number,
            SpecialType.System_Single when Math.Abs(number) <= LargestSingle => (float)number,
            SpecialType.System_Double when Math.Abs(number) <= LargestDouble => (double)number,
            _ => null,
        };

    private static object? OfReal(double number, SpecialType type) => type switch
    {
        SpecialType.System_Double => number,
        SpecialType.System_Single => ((double)(float)number).Equals(number) ? (float)number : null,
        _ when !(Math.Abs(number) < LargestDouble) => null,
        _ when IsInteger(type) => Of((decimal)Math.Truncate(number), type),
        _ => Math.Truncate(number).Equals(number) ? OfWhole((decimal)number, type) : null,
    };
}
