using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>
/// Finds the documented default value. A default for some objects only ("is the default for connectors that ...") and
/// contradictory defaults are ignored.
/// </summary>
internal static class DefaultReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Word = "default";
    private const string IsTheDefault = "is the default";

    private static readonly Regex _thisValue = new(
        @"^(?:\w[\w ]{0,30}: )?this (?:value )?is the default(?: value| option| setting)?"
            + @"(?:$|[.,]| when you use this cmdlet| and | \((?!(?:for|in|on|when|if|only)\b))",
        Options);
    private static readonly Regex _note = new(@"^(?:this (?:value )?is )?(?:the )?default(?: value)?\.?$", Options);
    private static readonly Regex _sentence = new(
        @"^(?:[^.]*\d, and )?(?:the|its) default(?: \w+){0,3}?"
            + @"(?: (?:of|for) (?:this|the (?<p>\w+)) (?:parameter|switch|attribute|property|setting))? (?:value )?is "
            + @"(?<v>`[^`]+`|""[^""]+""|[^,;(]+?)(?<scope> (?:for|on|in|when|if) .*)?(?:[,;(].*)?[.:]?$",
        Options);
    private static readonly Regex _byDefault = new(
        @"^by default, (?:(?:this|the(?: (?<p>\w+))?) (?:parameter|switch|value)|it) is "
            + @"(?:blank|set to (?<v>`[^`]+`|[^,;(\s]+?)\.?$)",
        Options);
    private static readonly Regex _inWords = new(@"^(?<n>\w+) (?<unit>second|minute|hour|day|week)s?$", Options);
    private static readonly Regex _size = new(
        $@"^(?<n>[\d.]+) ?(?<unit>{string.Join("|", ByteUnits.Names)}|(?:kilo|mega|giga|tera)?bytes?)$", Options);
    private static readonly char[] _endsOfWord = [' ', ',', ';', '('];
    private static readonly string[] _openings = ["the default", "its default"];
    private static readonly string[] _behindNumber = [", and the default", ", and its default"];
    private static readonly string[] _units = ["second", "minute", "hour", "day", "week"];
    private static readonly string[] _measures =
        [.. _units, "month", "year", "milli", "byte", "kilo", "mega", "giga", "tera", .. ByteUnits.Names.Skip(1)];
    private static readonly string[] _numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string? Read(Section section, ValueList? values)
    {
        var documented = Array.Find(section.Metadata, block => block.Default is not null)?.Default is { } stated
            ? Value(stated, section, values)
            : null;
        return documented is null or "0" or "$false" ? FromText(section, values) ?? documented : documented;
    }

    /// <summary>The text takes precedence over 0 and False in the metadata, which tools add automatically.</summary>
    private static string? FromText(Section section, ValueList? values)
    {
        if (!MayState(section))
        {
            return null;
        }

        var (isFound, first) = (false, (string?)null);
        foreach (var value in FromBullets(section).Concat(FromSentences(section, values)))
        {
            if (isFound && !string.Equals(first, value, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            (isFound, first) = (true, first ?? value);
        }

        return first;
    }

    /// <summary>Determines whether the section contains the word that all patterns require.</summary>
    private static bool MayState(Section section)
        => section.Gives(Cues.Default) || Array.Exists(section.Passages, passage => passage.List?.Gives(Cues.Default) == true);

    private static IEnumerable<string?> FromBullets(Section section)
    {
        foreach (var bullet in section.Bullets)
        {
            if (bullet.Prose.Gives(Cues.Default) && bullet.Head is { } head
                && ((Holds(head.Note, Word) && _note.IsMatch(head.Note))
                    || (head.Text.Holds(IsTheDefault) && Array.Exists(head.Text.Sentences, IsOfThisValue))))
            {
                yield return Canonical(head.Values[0]);
            }
        }
    }

    private static bool IsOfThisValue(Sentence sentence) => sentence.Holds(IsTheDefault) && _thisValue.IsMatch(sentence.Text);

    /// <summary>A default with a limited scope yields null, which contradicts any other default.</summary>
    private static IEnumerable<string?> FromSentences(Section section, ValueList? values)
    {
        foreach (var sentence in section.SentencesWith(Cues.Default))
        {
            if (IsAt("by default", sentence.Text, 0)
                && _byDefault.Match(sentence.Text) is { Success: true } byDefault && !IsAnothers(byDefault, section))
            {
                yield return byDefault.Groups["v"] is { Success: true } set ? Value(set.Value, section, values) : "$null";
            }

            if (PlainValue(sentence.Span) is { } word)
            {
                yield return Value(word, section, values);
                continue;
            }

            if (!MayState(sentence.Text) || _sentence.Match(sentence.Text) is not { Success: true } match
                || IsAnothers(match, section))
            {
                continue;
            }

            yield return match.Groups["scope"].Success ? null : Value(match.Groups["v"].Value, section, values);
        }
    }

    /// <summary>Reads a single word after "The default value is".</summary>
    /// <returns>The word, or null if there are several.</returns>
    private static string? PlainValue(ReadOnlySpan<char> sentence)
    {
        var cursor = new TextCursor(sentence);
        if (!cursor.Take("the default value is ") || cursor.Rest.IndexOfAny(_endsOfWord) >= 0)
        {
            return null;
        }

        var word = cursor.Rest is [.. var before, '.' or ':'] ? before : cursor.Rest;
        return word.IsEmpty ? null : word.ToString();
    }

    /// <summary>Determines whether the sentence contains the words that each pattern except "by default" requires.</summary>
    private static bool MayState(string sentence)
        => Array.Exists(_openings, words => IsAt(words, sentence, 0))
            || Array.Exists(_behindNumber, words => Holds(sentence, words));

    private static bool Holds(string text, string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsAnothers(Match match, Section section)
        => match.Groups["p"] is { Success: true } named && !named.Value.Equals(section.Name, StringComparison.OrdinalIgnoreCase);

    private static string? Value(string text, Section section, ValueList? values)
    {
        text = text.Trim().Trim('`', '"');
        text = text.TrimEnd('.') is { Length: > 0 } word ? word : text; // "." is the local computer or the current folder.
        if (text.Length == 0)
        {
            return null;
        }

        if (text.StartsWith("the value ", StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring("the value ".Length);
        }

        if (values?.Values.FirstOrDefault(value => value.Text.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return Canonical(known.Text);
        }

        if (text is [var first, ..] && (char.IsDigit(first) || first == '.') && _size.Match(text) is { Success: true } size)
        {
            var unit = size.Groups["unit"].Value.ToUpperInvariant();
            return size.Groups["n"].Value + (unit.Length < 3 ? unit : unit[0] == 'B' ? "B" : unit[0] + "B");
        }

        if (text.IndexOf(' ') is > 0 and var gap && text.LastIndexOf(' ') == gap
            && _inWords.Match(text) is { Success: true } span
            && Number(span.Groups["n"].Value) is { } count)
        {
            return Amount(count, span.Groups["unit"].Value, section);
        }

        return text.IndexOf(' ') is >= 0 and var blank ? Spelled(text, blank) ?? Counted(text, blank, section)
            : IsComputed(text) ? null
            : Plain(text, section);
    }

    /// <summary>Detects code, whose value is known only at run time.</summary>
    private static bool IsComputed(string text)
        => text is ['(' or '{', ..] || text.IndexOf("]::", StringComparison.Ordinal) >= 0
            || (text is ['$', ..] && Canonical(text) is not ("$true" or "$false" or "$null"));

    /// <summary>
    /// Reads a count such as "20 connections per minute" if the parameter is a number. Amounts of time or size may be in another
    /// unit than the parameter, so they are ignored.
    /// </summary>
    private static string? Counted(string text, int blank, Section section)
        => section.Type is { IsArray: false, IsInteger: true } && Number(text.Substring(0, blank)) is { } count
            && !Array.Exists(_measures, unit => IsAt(unit, text, blank + 1))
            ? count.ToString(CultureInfo.InvariantCulture)
            : null;

    private static bool IsAt(string word, string text, int start)
        => string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Reads values that are repeated in words, such as "00:01:00 or one minute".</summary>
    private static string? Spelled(string text, int blank)
        => char.IsDigit(text[0]) && text.IndexOf(':') is > 0 and var colon && colon < blank
            && string.CompareOrdinal(text, blank, " or ", 0, 4) == 0
            ? text.Substring(0, blank)
            : null;

    /// <summary>
    /// Reads a single word. "Enabled" and "Disabled" are values only if the name of a Boolean parameter contains "Enable".
    /// </summary>
    private static string? Plain(string text, Section section)
    {
        var value = Canonical(text);
        var state = text.ToUpperInvariant() switch { "ENABLED" => "$true", "DISABLED" => "$false", _ => null };
        return state is null
                ? section.Type.Is("Boolean") && value[0] != '$' ? null : value
            : section.Type.Is("Boolean") && section.Name.IndexOf("Enable", StringComparison.Ordinal) >= 0 ? state
            : null;
    }

    /// <summary>
    /// Converts an amount of time: to a number in the unit of the parameter if the parameter is a number, otherwise to a time
    /// span.
    /// </summary>
    private static string? Amount(int count, string unit, Section section)
        => section.Type is not { IsArray: false, IsInteger: true }
                ? Span(count, unit).ToString("c", CultureInfo.InvariantCulture)
            : IsIn(unit.ToLowerInvariant(), section) ? count.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// Determines whether the parameter is measured in the unit: its name or text states the unit, or no other unit appears in
    /// the text.
    /// </summary>
    private static bool IsIn(string unit, Section section)
        => section.Name.IndexOf(unit, StringComparison.OrdinalIgnoreCase) >= 0
            || section.Holds("of " + unit + "s")
            || section.Holds("in " + unit + "s")
            || !Array.Exists(_units, other => other != unit && section.Holds(other));

    private static string Canonical(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "$TRUE" => "$true",
        "FALSE" or "$FALSE" => "$false",
        "$NULL" or "BLANK" => "$null",
        _ => text,
    };

    private static int? Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Array.IndexOf(_numbers, text.ToLowerInvariant()) is >= 0 and var word ? word
            : null;

    private static TimeSpan Span(int count, string unit) => unit.ToUpperInvariant() switch
    {
        "SECOND" => TimeSpan.FromSeconds(count),
        "MINUTE" => TimeSpan.FromMinutes(count),
        "HOUR" => TimeSpan.FromHours(count),
        "DAY" => TimeSpan.FromDays(count),
        _ => TimeSpan.FromDays(7 * count),
    };
}
