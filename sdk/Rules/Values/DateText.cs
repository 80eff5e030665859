using System.Globalization;

namespace ConnectorSdk.Rules.Values;

/// <summary>Parses dates that have the same meaning in all cultures.</summary>
internal static class DateText
{
    /// <summary>The ISO 8601 and RFC 1123 formats, which .NET parses independently of the culture.</summary>
    private static readonly string[] _certain =
    [
        "yyyy-MM-ddK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "r",
    ];

    private static readonly string[] _times = ["", " H:mm", " H:mm:ss", " h:mm tt", " h:mm:ss tt"];

    private static readonly string[] _monthFirst = Array.ConvertAll(_times, time => "M/d/yyyy" + time);

    private static readonly string[] _dayFirst = Array.ConvertAll(_times, time => "d/M/yyyy" + time);

    /// <summary>
    /// Parses a date. The result is true if all cultures parse the same date, and false if none can parse it. Numbers between
    /// slashes are certain if only one of them can be the month.
    /// </summary>
    public static Truth Read(string text, out DateTime date)
    {
        text = text.Trim();
        if (TryRead(text, _certain, out date))
        {
            return Truth.True;
        }

        var isMonthFirst = TryRead(text, _monthFirst, out date);
        var isDayFirst = TryRead(text, _dayFirst, out var other);
        if (isMonthFirst != isDayFirst || (isMonthFirst && date == other))
        {
            date = isMonthFirst ? date : other;
            return Truth.True;
        }

        return MayBeDate(text) ? Truth.Unknown : Truth.False;
    }

    private static bool TryRead(string text, string[] formats, out DateTime date) => DateTime.TryParseExact(
        text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out date);

    /// <summary>
    /// Determines whether a string may be a date. In all cultures, a date contains a digit and none of these characters.
    /// </summary>
    private static bool MayBeDate(string text)
    {
        var hasDigit = false;
        foreach (var c in text)
        {
            if (c is '@' or '*' or '$' or '\\' or '<' or '>' or '=')
            {
                return false;
            }

            hasDigit |= char.IsDigit(c);
        }

        return hasDigit;
    }
}
