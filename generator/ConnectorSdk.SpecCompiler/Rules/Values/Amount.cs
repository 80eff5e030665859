using System.Globalization;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// A number of a sentence with its unit: "1,860", "`5`", "20 KB", "two hours", "1.00:00:00". <paramref name="Text"/> has the digits
/// alone, <paramref name="Unit"/> the unit in the singular, <paramref name="End"/> is where the sentence goes on.
/// </summary>
internal readonly record struct Amount(string Text, string Unit, int End)
{
    private const decimal Tolerance = 0.01m;

    private static readonly string[] _words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, (string Name, decimal? Size, bool IsTime)> _units = Units();

    public bool IsTimeSpan => Text.IndexOf(':') >= 0;

    /// <summary>True for a unit of time.</summary>
    public bool IsTime => Unit.Length > 0 && _units[Unit].IsTime;

    private bool HasTime => IsTimeSpan || IsTime;

    /// <summary>True for a unit of size: bytes and their multiples.</summary>
    public bool IsSize => Unit.Length > 0 && !_units[Unit].IsTime;

    /// <summary>Null for a unit without a fixed length, and for a time span.</summary>
    private decimal? Factor => Unit.Length == 0 ? 1 : _units[Unit].Size;

    /// <summary>As the rule writes it: "2147483647 bytes" and "1,860" as plain numbers, "50 megabytes" as 50MB.</summary>
    public string Written => IsSize && Unit != "B" ? Text + Unit : Text;

    /// <summary>The amount that begins at a token; null where none does.</summary>
    public static Amount? At(Phrase words, int i)
    {
        if (i < 0 || i >= words.Count || words[i].Kind is not (TokenKind.Number or TokenKind.Word or TokenKind.Literal))
        {
            return null;
        }

        var text = words.TextOf(i, 1).Trim('`', '"');
        var digits = DigitsOf(text);
        if (Array.FindIndex(_words, word => words.IsWord(i, word)) is >= 0 and var number)
        {
            text = number.ToString(CultureInfo.InvariantCulture);
            digits = text.Length;
        }

        var plain = text.Substring(0, digits).Replace(",", "").Replace('\u2212', '-');
        if (!IsNumber(plain) || (digits < text.Length && UnitOf(text.Substring(digits)) is not { Length: > 0 }))
        {
            return null;
        }

        return digits < text.Length ? new Amount(plain, UnitOf(text.Substring(digits))!, i + 1)
            : i + 1 < words.Count && UnitOf(words.TextOf(i + 1, 1)) is { } unit ? new Amount(plain, unit, i + 2)
            : new Amount(plain, "", i + 1);
    }

    /// <summary>The ends of a range in one word: "1-65535"; null for another word.</summary>
    public static (Amount First, Amount Last)? RangeAt(Phrase words, int i)
    {
        if (i >= words.Count || words[i].Kind is not (TokenKind.Word or TokenKind.Literal))
        {
            return null;
        }

        var text = words.TextOf(i, 1).Trim('`', '"');
        var dash = text.IndexOfAny(['-', '\u2013'], Math.Min(1, text.Length));
        return dash > 0 && DigitsOf(text) == dash && DigitsOf(text.Substring(dash + 1)) == text.Length - dash - 1
            && text.IndexOf(':') < 0 && IsNumber(text.Substring(0, dash)) && IsNumber(text.Substring(dash + 1))
                ? (new Amount(text.Substring(0, dash), "", i + 1), new Amount(text.Substring(dash + 1), "", i + 1))
                : null;
    }

    /// <summary>
    /// False where two ways to write one amount, "1 GB (1024 MB)", certainly mean different ones. Rounded numbers are alike, and
    /// amounts of different kinds can't be compared.
    /// </summary>
    public bool MayBe(Amount other)
        => IsSize != other.IsSize || HasTime != other.HasTime
            || Value is not { } value || other.Value is not { } second
            || Math.Abs(value - second) <= Tolerance * Math.Max(Math.Abs(value), Math.Abs(second));

    /// <summary>A whole number without a unit.</summary>
    public bool IsWhole(out long number)
        => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && !IsSize;

    /// <summary>As <c>[d.]hh:mm:ss</c>, in the unit given where it has none; null where that has no fixed length.</summary>
    public string? ToTimeSpan(string unit)
    {
        if (IsTimeSpan)
        {
            return Text;
        }

        var ticks = unit.Length > 0 && _units[unit] is { IsTime: true, Size: { } size } ? Number * size : null;
        return ticks is { } length && Math.Abs(length) < TimeSpan.MaxValue.Ticks ? new TimeSpan((long)length).ToString("c") : null;
    }

    /// <summary>In bytes or in ticks; the number alone without a unit.</summary>
    public decimal? Value
        => IsTimeSpan ? TimeSpan.Parse(Text, CultureInfo.InvariantCulture).Ticks
            : Number is { } number && Factor is { } factor && Math.Abs(number) < decimal.MaxValue / factor ? number * factor
            : null;

    private decimal? Number
        => decimal.TryParse(Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsNumber(string text)
        => text.IndexOf(':') >= 0
            ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _)
            : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static int DigitsOf(string text)
    {
        var i = text is ['-' or '+' or '\u2212', ..] ? 1 : 0;
        while (i < text.Length && text[i] is (>= '0' and <= '9') or '.' or ',' or ':')
        {
            i++;
        }

        return i;
    }

    private static string? UnitOf(string word) => _units.TryGetValue(word.TrimEnd('.'), out var unit) ? unit.Name : null;

    private static Dictionary<string, (string Name, decimal? Size, bool IsTime)> Units()
    {
        var units = new Dictionary<string, (string Name, decimal? Size, bool IsTime)>(StringComparer.OrdinalIgnoreCase);
        (string Name, string Words)[] sizes =
            [("B", "byte"), ("KB", "kilobyte"), ("MB", "megabyte"), ("GB", "gigabyte"), ("TB", "terabyte")];
        for (var i = 0; i < sizes.Length; i++)
        {
            Add(sizes[i].Name, sizes[i].Name, 1L << (10 * i), isTime: false);
            Add(sizes[i].Words, sizes[i].Name, 1L << (10 * i), isTime: false);
        }

        (string Name, TimeSpan? Length)[] times =
        [
            ("millisecond", TimeSpan.FromMilliseconds(1)), ("second", TimeSpan.FromSeconds(1)), ("minute", TimeSpan.FromMinutes(1)),
            ("hour", TimeSpan.FromHours(1)), ("day", TimeSpan.FromDays(1)), ("week", TimeSpan.FromDays(7)), ("month", null),
            ("year", null),
        ];
        foreach (var (name, length) in times)
        {
            Add(name, name, length?.Ticks, isTime: true);
        }

        return units;

        void Add(string word, string name, decimal? size, bool isTime)
            => units[word] = units[word + "s"] = (name, size, isTime);
    }
}
