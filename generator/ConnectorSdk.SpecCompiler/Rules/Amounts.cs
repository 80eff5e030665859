using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads the numbers of a sentence with their units.</summary>
internal static class Amounts
{
    /// <summary>Stands for a bound that a sentence doesn't have.</summary>
    public const char NoSlot = '\0';

    private static readonly (string Unit, TimeSpan? Span)[] _times =
    [
        ("MILLISECOND", TimeSpan.FromMilliseconds(1)), ("SECOND", TimeSpan.FromSeconds(1)), ("MINUTE", TimeSpan.FromMinutes(1)),
        ("HOUR", TimeSpan.FromHours(1)), ("DAY", TimeSpan.FromDays(1)), ("WEEK", TimeSpan.FromDays(7)),
        ("MONTH", null), ("YEAR", null),
    ];

    private static readonly char[] _letters = [.. "BKMGTbkmgt"];

    /// <summary>
    /// The bounds of a parameter: time spans where it takes such, plain numbers in the one unit of both otherwise. Null where
    /// they have several units, or another one than the parameter's name tells.
    /// </summary>
    public static (string? Min, string? Max)? Read(PatternMatch match, char min, char max, Parameter parameter)
    {
        var (least, most) = (UnitOf(match, min), UnitOf(match, max));
        if (IsTime(least) || IsTime(most))
        {
            var (first, last) = (least.Length > 0 ? least : most, most.Length > 0 ? most : least);
            return parameter.Type.Name is "TimeSpan" or "EnhancedTimeSpan"
                ? Span(match, min, first, out var start) && Span(match, max, last, out var end) ? (start, end) : null
                : first == last && !IsOfOtherUnit(parameter, first) ? (Plain(match, min), Plain(match, max)) : null;
        }

        // "From 5 MB to 20" means megabytes; "from 1 to 2 GB" may begin at a byte.
        return (Has(match, min) ? Number(match, min) : null,
            Has(match, max) ? Number(match, max) + (most.Length == 0 ? Size(least) : "") : null);
    }

    /// <summary>"2147483647 bytes" and "1,860" as plain numbers, "50 megabytes" as 50MB.</summary>
    public static string Number(PatternMatch match, char slot) => Plain(match, slot) + Size(UnitOf(match, slot));

    private static bool Has(PatternMatch match, char slot) => slot != NoSlot && match.Has(slot);

    private static string? Plain(PatternMatch match, char slot)
        => Has(match, slot)
            ? match.Text(slot).Split(' ')[0].TrimEnd(_letters).Replace(",", "").Replace('\u2212', '-').TrimEnd('.')
            : null;

    /// <summary>In the singular; the unit may be a word of its own or follow the digits at once.</summary>
    private static string UnitOf(PatternMatch match, char slot)
    {
        var words = Has(match, slot) ? match.Text(slot).Split(' ') : [];
        return words.Length > 1 ? words[1].ToUpperInvariant().TrimEnd('S', '.')
            : words.Length > 0 ? words[0].Substring(words[0].TrimEnd(_letters).Length).ToUpperInvariant()
            : "";
    }

    private static string Size(string unit) => unit switch
    {
        "" or "BYTE" or "B" => "",
        "KILOBYTE" => "KB",
        "MEGABYTE" => "MB",
        "GIGABYTE" => "GB",
        "TERABYTE" => "TB",
        _ => IsTime(unit) ? "" : unit,
    };

    private static bool IsTime(string unit) => Array.Exists(_times, time => time.Unit == unit);

    /// <summary>False where the unit has no fixed length. A time span that is written as such needs no unit.</summary>
    private static bool Span(PatternMatch match, char slot, string unit, out string? text)
    {
        text = Plain(match, slot);
        if (text is null || text.IndexOf(':') >= 0)
        {
            return true;
        }

        var length = Array.Find(_times, time => time.Unit == unit).Span;
        var isRead = length is not null
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            && Math.Abs(count) < TimeSpan.MaxValue.Ticks / length.Value.Ticks;
        text = isRead ? new TimeSpan(long.Parse(text, CultureInfo.InvariantCulture) * length!.Value.Ticks).ToString("c") : null;
        return isRead;
    }

    /// <summary>"At most 2 hours", of a parameter that counts minutes by its name.</summary>
    private static bool IsOfOtherUnit(Parameter parameter, string unit)
        => Array.Exists(_times, time => parameter.Name.IndexOf(time.Unit, StringComparison.OrdinalIgnoreCase) >= 0
            && !(unit.EndsWith(time.Unit, StringComparison.Ordinal) || time.Unit == unit));
}
