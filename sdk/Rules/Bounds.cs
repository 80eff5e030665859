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
        if (IsTimeSpan(min) || IsTimeSpan(max))
        {
            return TryParseTimeSpan(value, out var span)
                ? TruthLogic.Of((min is null || span >= ParseTimeSpan(min)) && (max is null || span <= ParseTimeSpan(max)))
                : Truth.Unknown;
        }

        return TryParseNumber(value, out var number)
            ? TruthLogic.Of((min is null || number >= ParseNumber(min)) && (max is null || number <= ParseNumber(max)))
            : Truth.Unknown;
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

    private static TimeSpan ParseTimeSpan(string bound) => TryParseTimeSpan(bound, out var span)
        ? span
        : throw new FormatException($"'{bound}' isn't a time span.");

    private static decimal ParseNumber(string bound) => TryParseNumber(bound, out var number)
        ? number
        : throw new FormatException($"'{bound}' isn't a number or a byte size.");
}
