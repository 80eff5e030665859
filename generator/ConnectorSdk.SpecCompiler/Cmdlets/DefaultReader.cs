using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Finds the value that an omitted parameter has. A default that holds only for some objects ("is the default for connectors that
/// ...") and defaults that contradict each other are no default.
/// </summary>
internal static class DefaultReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Word = "default";

    private static readonly Regex _thisValue = new(
        @"^this (?:value )?is the default(?: value)?(?:$|[.,]| when you use this cmdlet| and )", Options);
    private static readonly Regex _note = new("^(?:the )?default(?: value)?$", Options);
    private static readonly Regex _sentence = new(
        @"^(?:the|its) default(?: \w+){0,3}?(?: (?:of|for) (?:this|the (?<p>\w+)) (?:parameter|switch))? (?:value )?is "
            + @"(?<v>`[^`]+`|""[^""]+""|[^,;(]+?)(?<scope> (?:for|on|in|when|if) .*)?(?:[,;(].*)?[.:]?$",
        Options);
    private static readonly Regex _blank = new(@"^by default, (?:this parameter|the value|it) is blank", Options);
    private static readonly Regex _inWords = new(@"^(?<n>\w+) (?<unit>second|minute|hour|day|week)s?$", Options);
    private static readonly Regex _size = new(@"^(?<n>[\d.]+) ?(?<unit>B|KB|MB|GB|TB)$", Options);
    private static readonly string[] _numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string? Read(ParameterSection section, ValueList? values)
    {
        if (section.Metadata.FirstOrDefault(block => block.Default is not null)?.Default is { } stated
            && Value(stated, values) is { } documented)
        {
            return documented;
        }

        if (!MayState(section))
        {
            return null;
        }

        var found = FromBullets(section)
            .Concat(FromSentences(section, values))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>False where nothing holds the word that all forms have.</summary>
    private static bool MayState(ParameterSection section)
    {
        if (section.Holds(Word))
        {
            return true;
        }

        for (var i = 0; i < section.Text.Count; i++)
        {
            if (section.Text[i] is ListBlock list && HasWord(list))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(ListBlock list)
    {
        for (var i = 0; i < list.Bullets.Count; i++)
        {
            if (list.Bullets[i].Prose.Holds(Word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string?> FromBullets(ParameterSection section)
        => from list in section.Text.OfType<ListBlock>()
           from bullet in list.Bullets
           where bullet.Prose.Holds(Word)
           let head = bullet.Head
           where head is not null
               && (_note.IsMatch(head.Note)
                   || head.Text.Sentences.Any(sentence => _thisValue.IsMatch(sentence.Text)))
           select Canonical(head.Values[0]);

    /// <summary>A default with a scope counts as one that isn't known: null, which contradicts any other.</summary>
    private static IEnumerable<string?> FromSentences(ParameterSection section, ValueList? values)
    {
        foreach (var sentence in section.SentencesWith(Word))
        {
            if (_blank.IsMatch(sentence.Text))
            {
                yield return "$null";
            }

            if (_sentence.Match(sentence.Text) is not { Success: true } match
                || (match.Groups["p"] is { Success: true } other
                    && !other.Value.Equals(section.Name, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            yield return match.Groups["scope"].Success ? null : Value(match.Groups["v"].Value, values);
        }
    }

    private static string? Value(string text, ValueList? values)
    {
        text = text.Trim().Trim('`', '"').TrimEnd('.');
        if (text.StartsWith("the value ", StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring("the value ".Length);
        }

        if (values?.Values.FirstOrDefault(value => value.Text.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return Canonical(known.Text);
        }

        if (_size.Match(text) is { Success: true } size)
        {
            return size.Groups["n"].Value + size.Groups["unit"].Value.ToUpperInvariant();
        }

        if (_inWords.Match(text) is { Success: true } span && Number(span.Groups["n"].Value) is { } count)
        {
            return Span(count, span.Groups["unit"].Value).ToString("c", CultureInfo.InvariantCulture);
        }

        return text.IndexOf(' ') >= 0 || IsComputed(text) ? null : Canonical(text);
    }

    /// <summary>Code, whose value is known where it runs only.</summary>
    private static bool IsComputed(string text)
        => text is ['(' or '{', ..] || text.IndexOf("]::", StringComparison.Ordinal) >= 0
            || (text is ['$', ..] && Canonical(text) is not ("$true" or "$false" or "$null"));

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
