using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>Finds the values of a parameter in a sentence that lists them, or in one sentence each.</summary>
internal static class ValueSentenceReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string CanBe = "can be ";
    private const string Either = "either ";
    private const string OneOf = "one of ";
    private const string For = @"(?: for (?<for>this|the \w+) (?:parameter|switch))?";

    private static readonly Regex _behindColon = new(
        $@"\b(?:{ValueWords.Valid}(?: [\w-]+)? {ValueWords.Nouns}|(?:following|these) {ValueWords.Nouns}){For}"
            + @"(?<open> are| is| includes?)?: (?<list>.+)$",
        Options);
    private static readonly Regex _inlineOfEnum = new(@"\bcan be (?:set to|either) (?<list>.+)$", Options);

    private static readonly Regex _enables = new(@"^(?<v>[A-Z]\w*) (?:enables|disables) ", RegexOptions.CultureInvariant);

    /// <summary>The words before the colon of a list in the same sentence.</summary>
    private static readonly string[] _beforeColon =
    [
        .. ValueWords.NounStems, .. ValueWords.NounStems.Select(noun => noun + "s"), " are", " is", " include", " includes",
        " as follows", " parameter", " switch", " can be",
    ];

    public static ValueList? FromSentence(Section section)
    {
        ValueList? first = null;
        foreach (var paragraph in section.Paragraphs)
        {
            foreach (var sentence in paragraph.Gives(Cues.Values) ? paragraph.Sentences : [])
            {
                if (!MayListValues(sentence) || FromSentence(sentence, section) is not { } list)
                {
                    continue;
                }

                if (first is not null && list.File is null && !first.Values.Equals(list.Values))
                {
                    return first with { IsClosed = false }; // The sentences apply to different cases, so no list is complete.
                }

                first ??= list;
            }
        }

        return first;
    }

    /// <summary>A sentence that ends with a colon introduces a list, but doesn't contain one.</summary>
    private static bool MayListValues(Sentence sentence) => sentence.Span is [.., not ':'] && sentence.Gives(Cues.Values);

    private static ValueList? FromSentence(Sentence sentence, Section section)
        => Read(sentence.Text, section.Type.IsEnum) is { } listing
            && (listing.Target is null || IsSelf(listing.Target, section))
            && Items(WithoutStop(listing.Items), sentence.Line) is { Count: > 1 } values
            && (!listing.IsChoice || values.All(value => IsMarked(value.Text, sentence.Text)))
            ? new ValueList(values, ValueWords.AreAll(sentence.Text), sentence.Text, sentence.Line, sentence.File)
            : null;

    /// <summary>Reads the items of a list; empty if one of them isn't a value.</summary>
    private static EquatableArray<ListedValue> Items(string list, int line)
        => ListedValues.Read(list.IndexOf('(') < 0 ? list : WithoutNotes(list)) is { } items && !MayBeRange(items, list)
            ? ValueListReader.Distinct(items.Select(item => new ListedValue(item, "", line)))
            : default;

    /// <summary>
    /// Removes notes in parentheses: "Red (for warm lamps) or Green (the default)". A single word may be another spelling, so it
    /// is kept.
    /// </summary>
    private static string WithoutNotes(string list)
    {
        for (var open = list.IndexOf(" (", StringComparison.Ordinal); open > 0;)
        {
            var close = list.IndexOf(')', open);
            var note = close < 0 ? "" : list.Substring(open + 2, close - open - 2);
            var isNote = (note.IndexOf(' ') > 0 || note.Equals("default", StringComparison.OrdinalIgnoreCase))
                && !note.StartsWith("or ", StringComparison.OrdinalIgnoreCase)
                && !note.StartsWith("and ", StringComparison.OrdinalIgnoreCase);
            list = isNote ? list.Remove(open, close + 1 - open) : list;
            open = list.IndexOf(" (", isNote ? open : open + 1, StringComparison.Ordinal);
        }

        return list;
    }

    /// <summary>Detects possible ranges, such as "1 and 5" or "0 or greater".</summary>
    private static bool MayBeRange(List<string> items, string list)
        => char.IsDigit(items[0][items[0].Length - 1]) && char.IsDigit(items[0].TrimStart('-')[0])
            && (items.Count == 2 && list.IndexOf(" and ", StringComparison.Ordinal) > 0
                || items.Exists(item => char.IsLower(item[0])));

    /// <summary>Reads a paragraph of comma-separated values after an introduction such as "Valid values are:".</summary>
    public static ValueList? FromParagraph(Section section)
    {
        for (var i = 1; i < section.Passages.Length; i++)
        {
            if (section.Passages[i].Text is { } prose && prose.Holds(", ")
                && section.Passages[i - 1] is { List: null, Text: { } above } && above.EndsWith(':')
                && new Lead(section, above.Sentences[above.Sentences.Length - 1]) is { ListsValuesInText: true } lead
                && Items(prose.Text.TrimEnd('.'), prose.Line) is { Count: > 2 } values)
            {
                return new ValueList(values, lead.ListsAll, lead.Text, lead.Sentence.Line, lead.Sentence.File);
            }
        }

        return null;
    }

    private static Listing? Read(string sentence, bool isEnum)
        => Listing.AtStart(sentence)
            ?? (HasListing(sentence) ? Of(_behindColon.Match(sentence)) : null)
            ?? Listing.OfChoice(sentence)
            ?? (isEnum && IndexOf(sentence, CanBe, 0) >= 0 ? Of(_inlineOfEnum.Match(sentence)) : null);

    private static Listing? Of(Match match)
        => match.Success ? new Listing(TargetOf(match.Groups["for"]), false, match.Groups["list"].Value) : null;

    private static string? TargetOf(Group group) => group.Success ? group.Value : null;

    /// <summary>Excludes plain words of the sentence, as in "either inside or outside".</summary>
    private static bool IsMarked(string value, string sentence)
        => !char.IsLower(value[0])
            || sentence.IndexOf(value, StringComparison.Ordinal) is > 0 and var place
                && sentence[place - 1] is '`' or '"' or '\'';

    private static string WithoutStop(string list)
        => list.EndsWith(".", StringComparison.Ordinal) ? list.Substring(0, list.Length - 1) : list;

    /// <summary>Determines whether a colon follows a word that introduces a list in the same sentence.</summary>
    private static bool HasListing(string text)
    {
        const string Mark = ": ";
        for (var colon = text.IndexOf(Mark, StringComparison.Ordinal);
            colon > 0;
            colon = text.IndexOf(Mark, colon + 1, StringComparison.Ordinal))
        {
            foreach (var word in _beforeColon)
            {
                if (colon >= word.Length
                    && string.Compare(text, colon - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int IndexOf(string text, string word, int start)
        => text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads values that have one sentence each, as in "Verbose enables protocol logging. None disables protocol logging."
    /// </summary>
    public static ValueList? FromPair(Section section)
    {
        if (section.SentencesWith(Cues.Effect) is not { Count: > 1 } sentences)
        {
            return null;
        }

        var pair = sentences.Where(sentence => Enabling(sentence) is not null).ToList();
        if (pair.Count < 2)
        {
            return null;
        }

        var values = ValueListReader.Distinct(
            pair.Select(sentence => new ListedValue(Enabling(sentence)!, sentence.Text, sentence.Line)));
        return values.Count > 1
            ? new ValueList(
                values, true, string.Join(" ", values.Select(value => value.Description)), values[0].Line, pair[0].File)
            : null;
    }

    /// <summary>Gets the value that enables or disables something, according to a sentence; null if there is none.</summary>
    private static string? Enabling(Sentence sentence)
        => _enables.Match(sentence.Text) is { Success: true } match
            && match.Groups["v"].Value is var value && !value.Equals("This", StringComparison.OrdinalIgnoreCase)
            ? value
            : null;

    private static bool IsSelf(string text, Section section)
        => text.Equals("this", StringComparison.OrdinalIgnoreCase) || section.IsSelf(text.Substring("the ".Length));
}
