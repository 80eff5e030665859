using System.Globalization;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// A number in a sentence with its unit: "1,860", "`5`", "20 KB", "two hours", "1.00:00:00". <paramref name="Text"/> contains
/// only the digits, <paramref name="Unit"/> is the unit in rules, and <paramref name="End"/> is the position after the amount.
/// </summary>
internal readonly record struct Amount(string Text, string Unit, int End)
{
    public const string Bytes = "B";

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly char[] _dashes = ['-', '\u2013'];

    /// <summary>The words of the numbers from 0.</summary>
    private static readonly WordGroup _numbers
        = new("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /// <summary>The units by their words.</summary>
    private static readonly Dictionary<string, UnitOfAmount> _units = ByWord(
        new("byte", Bytes, 1), new("kilobyte", "KB", Size("KB")), new("megabyte", "MB", Size("MB")),
        new("gigabyte", "GB", Size("GB")), new("terabyte", "TB", Size("TB")),
        new("millisecond", "millisecond", TimeSpan.TicksPerMillisecond), new("second", "second", TimeSpan.TicksPerSecond),
        new("minute", "minute", TimeSpan.TicksPerMinute), new("hour", "hour", TimeSpan.TicksPerHour),
        new("day", "day", TimeSpan.TicksPerDay), new("week", "week", 7 * TimeSpan.TicksPerDay), new("month", "month", 0),
        new("year", "year", 0));

    public bool IsTimeSpan => Text.IndexOf(':') >= 0;

    public bool IsSize => Unit.Length > 0 && char.IsUpper(Unit[0]);

    public bool IsTime => Unit.Length > 0 && !IsSize;

    /// <summary>
    /// The notation in rules: "2147483647 bytes" and "1,860" become plain numbers, and "50 megabytes" becomes 50MB.
    /// </summary>
    public string Written => IsSize && Unit != Bytes ? Text + Unit : Text;

    /// <summary>The value in bytes or ticks, or the number itself if it has no unit; null if the value isn't certain.</summary>
    public decimal? Value
        => IsTimeSpan ? TimeSpan.Parse(Text, CultureInfo.InvariantCulture).Ticks
            : decimal.Parse(Text, Style, CultureInfo.InvariantCulture) is var number && Unit.Length == 0 ? number
            : _units[Unit].Size is > 0 and var size && Math.Abs(number) < long.MaxValue ? number * size
            : null;

    private static decimal Size(string unit) => ByteUnits.SizeOf(unit)!.Value;

    /// <summary>Reads the amount that begins at a token; null if there is none.</summary>
    public static Amount? At(Phrase words, int i)
    {
        var text = i >= words.Count ? null
            : words[i].Kind == TokenKind.Word && _numbers.IndexOf(words.Source, words[i]) is >= 0 and var number
                ? number.ToString(CultureInfo.InvariantCulture)
            : TextAt(words, i);
        return text is null || Parse(text) is not { } amount ? null
            : amount.Unit.Length == 0 && i + 1 < words.Count && UnitOf(words.TextOf(i + 1, 1)) is { } unit
                ? amount with { Unit = unit, End = i + 2 }
                : amount with { End = i + 1 };
    }

    /// <summary>Reads both ends of a range in one word, such as "1-65535"; null if the word isn't a range.</summary>
    public static (Amount First, Amount Last)? RangeAt(Phrase words, int i)
        => i < words.Count && TextAt(words, i) is { Length: > 2 } text
            && text.IndexOfAny(_dashes, 1) is > 0 and var dash
            && Parse(text.Substring(0, dash)) is { Unit: "", IsTimeSpan: false } first
            && Parse(text.Substring(dash + 1)) is { Unit: "", IsTimeSpan: false } last
                ? (first with { End = i + 1 }, last with { End = i + 1 })
                : null;

    /// <summary>
    /// Determines whether two amounts may be equal, as in "1 GB (1024 MB)". Rounded numbers are considered equal.
    /// </summary>
    public bool MayBe(Amount other)
        => IsSize != other.IsSize || (IsTime || IsTimeSpan) != (other.IsTime || other.IsTimeSpan)
            || Value is not { } value || other.Value is not { } second
            || Math.Abs(value - second) <= 0.01m * Math.Max(Math.Abs(value), Math.Abs(second));

    /// <summary>Determines whether the amount is a whole number without a unit of size.</summary>
    public bool IsWhole(out long number)
        => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && !IsSize;

    /// <summary>Determines whether a token may be a number.</summary>
    public static bool MayBe(string source, in Token token)
        => token.Kind == TokenKind.Number
            || (token.Kind <= TokenKind.Literal && (BeginsAsNumber(source, token) || _numbers.Has(source, token)));

    /// <summary>Gets the text of a word or a code span that begins like a number; null for other tokens.</summary>
    private static string? TextAt(Phrase words, int i)
        => words[i].Kind is TokenKind.Number or TokenKind.Word or TokenKind.Literal && BeginsAsNumber(words.Source, words[i])
            ? words.TextOf(i, 1).Trim('`', '"')
            : null;

    private static bool BeginsAsNumber(string source, in Token token)
        => source[token.Start + (token.Kind == TokenKind.Literal ? 1 : 0)]
            is (>= '0' and <= '9') or '-' or '+' or '\u2212' or '.';

    private static Amount? Parse(string text)
    {
        var digits = text.Length;
        while (digits > 0 && char.IsLetter(text[digits - 1]))
        {
            digits--;
        }

        var number = text.Substring(0, digits).Replace(",", "").Replace('\u2212', '-');
        var isNumber = number.IndexOf(':') >= 0
            ? TimeSpan.TryParse(number, CultureInfo.InvariantCulture, out _)
            : decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out _);
        return isNumber && (digits == text.Length ? "" : UnitOf(text.Substring(digits))) is { } unit
            ? new Amount(number, unit, 0)
            : null;
    }

    private static Dictionary<string, UnitOfAmount> ByWord(params UnitOfAmount[] units)
    {
        Dictionary<string, UnitOfAmount> byWord = new(StringComparer.OrdinalIgnoreCase);
        foreach (var unit in units)
        {
            byWord[unit.Word] = byWord[unit.Word + "s"] = byWord[unit.Name] = unit;
        }

        return byWord;
    }

    private static string? UnitOf(string word) => _units.TryGetValue(word.TrimEnd('.'), out var unit) ? unit.Name : null;

    /// <summary>
    /// A unit with its singular. <paramref name="Size"/> is in bytes or ticks, and 0 for a unit without a fixed length.
    /// </summary>
    private sealed record UnitOfAmount(string Word, string Name, decimal Size);
}
