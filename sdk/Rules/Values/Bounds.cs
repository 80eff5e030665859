using System.Globalization;

namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Compares values with documented bounds: numbers, time spans (<c>dd.hh:mm:ss</c>) and byte sizes (<c>50MB</c>).
/// </summary>
internal static class Bounds
{
    private const string ExactEnd = " bytes)";

    /// <summary>
    /// Compares a value with bounds. The result is unknown if the value can't be parsed, which a format rule reports.
    /// </summary>
    public static Truth Contains(string? min, string? max, string value)
    {
        var areTimeSpans = IsTimeSpan(min) || IsTimeSpan(max);
        return IsInOrder(min, value, areTimeSpans).And(IsInOrder(value, max, areTimeSpans));
    }

    /// <summary>Compares a count with bounds.</summary>
    public static Truth Contains(string? min, string? max, int number)
        => (min is null ? Truth.True : Compare(min, number) is { } least ? TruthLogic.Of(least <= 0) : Truth.Unknown)
            .And(max is null ? Truth.True : Compare(max, number) is { } most ? TruthLogic.Of(most >= 0) : Truth.Unknown);

    /// <summary>Compares a count of which only the minimum is known with bounds.</summary>
    public static Truth ContainsAtLeast(string? min, string? max, int least)
        => Contains(null, max, least) == Truth.False ? Truth.False
            : max is null && min is not null ? Contains(min, null, least).Or(Truth.Unknown)
            : Truth.Unknown;

    /// <summary>Determines whether all or none of the numbers of a range are within the bounds.</summary>
    public static Truth Contains(string? min, string? max, NumberRange range)
    {
        var (least, greatest) = (Compare(min, range), Compare(max, range));
        return (min is not null && least is null) || (max is not null && greatest is null) ? Truth.Unknown
            : least is { Greatest: < 0 } || greatest is { Least: > 0 } ? Truth.False
            : least is null or { Least: >= 0 } && greatest is null or { Greatest: <= 0 } ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>
    /// Parses a decimal or hexadecimal (<c>0x1F</c>) number, or a byte size with a unit from B to PB (powers of 1024). Servers
    /// display a size as <c>1.5 GB (1,610,612,736 bytes)</c>, and the number in parentheses is exact.
    /// </summary>
    public static bool TryParseNumber(string text, out decimal number)
    {
        text = text.Trim();
        var parenthesis = text.EndsWith(ExactEnd, StringComparison.Ordinal) ? text.IndexOf('(') : -1;
        return IsHexadecimal(text) ? TryParseHexadecimal(text, out number)
            : parenthesis < 0 ? TryParseUnits(text, out number)
            : TryParseUnits(text.Substring(0, parenthesis), out number)
                && TryParseDecimal(text.Substring(parenthesis + 1, text.Length - parenthesis - 1 - ExactEnd.Length), out number);
    }

    /// <summary>Parses a time span, <c>[d.]hh:mm:ss</c>, independently of the culture.</summary>
    public static bool TryParseTimeSpan(string text, out TimeSpan span)
        => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out span);

    /// <summary>
    /// Gets the sign of the difference, or null if the bound isn't a number. Nearly all bounds consist of digits.
    /// </summary>
    private static int? Compare(string bound, int number)
        => int.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits.CompareTo(number)
            : TryParseNumber(bound, out var value) ? value.CompareTo(number)
            : null;

    /// <summary>Compares both ends of a range with a bound. Returns null if the bound isn't a number.</summary>
    private static (int Least, int Greatest)? Compare(string? bound, NumberRange range)
        => bound is not null && TryParseNumber(bound, out var number)
            ? (range.Least.CompareTo(number), range.Greatest.CompareTo(number))
            : null;

    private static bool IsHexadecimal(string text) => text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';

    /// <summary>Parses a hexadecimal number. From <c>0x80000000</c>, the sign depends on the version of PowerShell.</summary>
    private static bool TryParseHexadecimal(string text, out decimal number)
    {
        number = 0;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = "0123456789ABCDEF".IndexOf(char.ToUpperInvariant(text[i]));
            number = (16 * number) + digit;
            if (digit < 0 || number > int.MaxValue)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryParseDecimal(string text, out decimal number)
        => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);

    private static bool TryParseUnits(string text, out decimal number)
    {
        text = text.TrimEnd();
        var digits = text.Length;
        while (digits > 0 && char.IsLetter(text[digits - 1]))
        {
            digits--;
        }

        number = 0;
        return (digits == text.Length ? 1 : ByteUnits.SizeOf(text, digits)) is { } factor
            && TryParseDecimal(text.Substring(0, digits), out number)
            && TryMultiply(ref number, factor);
    }

    private static bool TryMultiply(ref decimal number, long factor)
    {
        var fits = Math.Abs(number) <= decimal.MaxValue / factor;
        number = fits ? number * factor : 0;
        return fits;
    }

    private static bool IsTimeSpan(string? bound) => bound?.IndexOf(':') > 0;

    /// <summary>Determines whether two bounds are in order. An open bound is in order with any bound.</summary>
    private static Truth IsInOrder(string? first, string? second, bool areTimeSpans)
        => first is null || second is null ? Truth.True
            : areTimeSpans
                ? TryParseTimeSpan(first, out var span) && TryParseTimeSpan(second, out var nextSpan)
                    ? TruthLogic.Of(span <= nextSpan)
                    : Truth.Unknown
            : TryParseNumber(first, out var number) && TryParseNumber(second, out var next)
                ? TruthLogic.Of(number <= next)
                : Truth.Unknown;
}
