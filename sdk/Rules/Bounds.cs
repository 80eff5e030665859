using System.Globalization;

namespace ConnectorSdk.Rules;

/// <summary>
/// Compares values with documented bounds: numbers, time spans (<c>dd.hh:mm:ss</c>) and byte sizes (<c>50MB</c>).
/// </summary>
internal static class Bounds
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>Unknown where the value can't be read: that is for a format rule to say.</summary>
    public static Truth Contains(string? min, string? max, string value)
    {
        var areTimeSpans = IsTimeSpan(min) || IsTimeSpan(max);
        return IsInOrder(min, value, areTimeSpans).And(IsInOrder(value, max, areTimeSpans));
    }

    /// <summary>A decimal number, or a byte size with one of the units B, KB, MB, GB and TB (powers of 1024), as bytes.</summary>
    public static bool TryParseNumber(string text, out decimal number)
    {
        text = text.Trim();
        var digits = text.Length;
        while (digits > 0 && char.IsLetter(text[digits - 1]))
        {
            digits--;
        }

        var unit = digits == text.Length
            ? 0
            : Array.FindIndex(_units, name => name.Equals(text.Substring(digits), StringComparison.OrdinalIgnoreCase));
        var value = text.Substring(0, digits).Trim();
        if (unit < 0 || !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out number))
        {
            number = 0;
            return false;
        }

        var factor = 1L << (10 * unit);
        if (Math.Abs(number) > decimal.MaxValue / factor)
        {
            return false;
        }

        number *= factor;
        return true;
    }

    /// <summary><c>[d.]hh:mm:ss</c>, culture-independent.</summary>
    public static bool TryParseTimeSpan(string text, out TimeSpan span)
        => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out span);

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
