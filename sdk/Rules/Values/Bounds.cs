using System.Globalization;

namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Compares values with documented bounds: numbers, time spans (<c>dd.hh:mm:ss</c>) and byte sizes (<c>50MB</c>).
/// </summary>
internal static class Bounds
{
    private const string ExactEnd = " bytes)";

    /// <summary>Unknown where the value can't be read: that is for a format rule to say.</summary>
    public static Truth Contains(string? min, string? max, string value)
    {
        var areTimeSpans = IsTimeSpan(min) || IsTimeSpan(max);
        return IsInOrder(min, value, areTimeSpans).And(IsInOrder(value, max, areTimeSpans));
    }

    /// <summary>The same for a number that is counted.</summary>
    public static Truth Contains(string? min, string? max, int number)
        => (min is null ? Truth.True : Compare(min, number) is { } least ? TruthLogic.Of(least <= 0) : Truth.Unknown)
            .And(max is null ? Truth.True : Compare(max, number) is { } most ? TruthLogic.Of(most >= 0) : Truth.Unknown);

    /// <summary>The same for a number of which only the least is known.</summary>
    public static Truth ContainsAtLeast(string? min, string? max, int least)
        => Contains(null, max, least) == Truth.False ? Truth.False
            : max is null && min is not null ? Contains(min, null, least).Or(Truth.Unknown)
            : Truth.Unknown;

    /// <summary>Whether all numbers of a range lie between the bounds, or none.</summary>
    public static Truth Contains(string? min, string? max, NumberRange range)
    {
        var (least, greatest) = (Compare(min, range), Compare(max, range));
        return (min is not null && least is null) || (max is not null && greatest is null) ? Truth.Unknown
            : least is { Greatest: < 0 } || greatest is { Least: > 0 } ? Truth.False
            : least is null or { Least: >= 0 } && greatest is null or { Greatest: <= 0 } ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>
    /// A number, decimal or hexadecimal (<c>0x1F</c>), or a byte size with one of the units B to PB (powers of 1024), as bytes.
    /// Servers show a size as <c>1.5 GB (1,610,612,736 bytes)</c>: the number in the parentheses is the exact one.
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

    /// <summary><c>[d.]hh:mm:ss</c>, culture-independent.</summary>
    public static bool TryParseTimeSpan(string text, out TimeSpan span)
        => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out span);

    /// <summary>The sign of the difference; null for a bound that is no number. Nearly all are plain digits.</summary>
    private static int? Compare(string bound, int number)
        => int.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits.CompareTo(number)
            : TryParseNumber(bound, out var value) ? value.CompareTo(number)
            : null;

    /// <summary>How both ends of a range compare with a bound; null for a bound that is no number.</summary>
    private static (int Least, int Greatest)? Compare(string? bound, NumberRange range)
        => bound is not null && TryParseNumber(bound, out var number)
            ? (range.Least.CompareTo(number), range.Greatest.CompareTo(number))
            : null;

    private static bool IsHexadecimal(string text) => text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';

    /// <summary>From <c>0x80000000</c> on it depends on PowerShell's version whether the number is negative.</summary>
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

    /// <summary>An open bound is in order with everything.</summary>
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
