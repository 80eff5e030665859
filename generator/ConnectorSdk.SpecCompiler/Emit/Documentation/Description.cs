using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// A description. <paramref name="Summary"/> is the sentence that describes the subject, and <paramref name="Details"/> are other
/// sentences. Both are prose with links and code spans in Markdown.
/// </summary>
internal sealed record Description(string Summary, string Details)
{
    /// <summary>The sentence about the default; empty if it contains only the value.</summary>
    public string Default { get; init; } = "";

    private const int MaxSummary = 400;
    private const int MaxDetails = 400;

    /// <summary>Creates the description of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isStated">True for a sentence whose content the remarks have anyway, as a rule.</param>
    public static Description Of(Parameter parameter, Func<string, bool> isStated)
    {
        var hasValues = parameter.Values is not null || parameter.IsBoolean || parameter.IsSwitch;
        bool IsElsewhere(string sentence)
            => (hasValues && (SentenceText.ListsValues(sentence) || Means(parameter, sentence)))
                || (parameter.Default is not null && SentenceText.TellsDefault(sentence))
                || (parameter.Applicable.Length > 0 && SentenceKind.IsAvailability(sentence))
                || isStated(XmlText.WithoutLinks(sentence));

        var sentences = SentenceText.Split(parameter.Summary);
        return Of(parameter.Name, sentences, SentenceText.Split(parameter.Notes), IsElsewhere) with
        {
            Default = parameter.Default is { } value ? DefaultOf(sentences, value) : "",
        };
    }

    /// <summary>Creates the description of a cmdlet. Its availability is a detail.</summary>
    public static Description OfCmdlet(string name, string synopsis)
        => Of(name, SentenceText.Split(synopsis), [], static _ => false);

    private static Description Of(string name, List<string> sentences, List<string> notes, Func<string, bool> isElsewhere)
    {
        var texts = sentences.ConvertAll(SentenceText.WithoutAdvice);
        var noteTexts = notes.ConvertAll(SentenceText.WithoutAdvice);
        var (place, summary) = FindSummary(texts, name, isElsewhere);
        var notePlace = -1;
        if (place < 0)
        {
            (notePlace, summary) = FindSummary(noteTexts, name, isElsewhere);
        }

        var details = new SentenceList(MaxDetails);
        details.Add(texts, place, isElsewhere);
        details.Add(noteTexts, notePlace, isElsewhere);
        return new Description(Shorten(summary), details.Text);
    }

    /// <summary>
    /// Finds the sentence that describes the subject, or else the first independent sentence; -1 if there is none.
    /// </summary>
    private static (int Place, string Summary) FindSummary(List<string> texts, string name, Func<string, bool> isElsewhere)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length > 0 && !SentenceKind.IsNote(texts[i]) && Describe(texts[i], name) is { } summary)
            {
                return (i, summary);
            }
        }

        for (var i = 0; i < texts.Count; i++)
        {
            // The text after a note belongs to the note.
            if (texts[i].Length > 0 && !isElsewhere(texts[i]) && !SentenceKind.IsNote(texts[i])
                && !SentenceKind.IsContinuation(texts[i]) && !SentenceKind.IsAvailability(texts[i])
                && (i == 0 || !SentenceKind.IsNote(texts[i - 1])))
            {
                return (i, texts[i]);
            }
        }

        return (-1, "");
    }

    /// <summary>Gets a sentence such as "The default is 0, which means ...", with a sentence that continues it.</summary>
    private static string DefaultOf(List<string> sentences, string value)
    {
        var place = sentences.FindIndex(sentence
            => SentenceText.TellsDefault(sentence) && sentence.IndexOf(value, StringComparison.OrdinalIgnoreCase) >= 0);
        if (place < 0 || SentenceText.WithoutAdvice(sentences[place]) is not { Length: > 0 } sentence)
        {
            return "";
        }

        return place + 1 < sentences.Count && sentences[place + 1].StartsWith("This ", StringComparison.Ordinal)
            && SentenceKind.IsContinuation(sentences[place + 1])
                ? $"{sentence} {sentences[place + 1]}"
            : QuoteWords.SaysMore(sentence, value) ? sentence
            : "";
    }

    /// <summary>Determines whether a sentence describes a value, such as "Verbose enables logging."</summary>
    private static bool Means(Parameter parameter, string sentence)
    {
        if (parameter.Values is { } list)
        {
            foreach (var value in list.Values)
            {
                if (value.Description == sentence)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string? Describe(string sentence, string name)
        => SentenceText.DescribeStatus(sentence, name) ?? SentenceText.Describe(sentence, name);

    private static string Shorten(string text)
        => text.Length <= MaxSummary ? text
            : text.LastIndexOf(' ', MaxSummary) is > 0 and var end ? text.Substring(0, end) + " ..."
            : text.Substring(0, MaxSummary) + " ...";

    /// <summary>Collects whole sentences up to a maximum length.</summary>
    private sealed class SentenceList(int maxLength)
    {
        private readonly List<string> _sentences = [];
        private int _length;

        public string Text => string.Join(" ", _sentences);

        /// <summary>
        /// Adds all sentences except the one at <paramref name="place"/>. If a sentence is omitted, its continuation is omitted,
        /// too.
        /// </summary>
        public void Add(List<string> sentences, int place, Func<string, bool> isElsewhere)
        {
            var hasBefore = false;
            for (var i = 0; i < sentences.Count; i++)
            {
                var sentence = sentences[i];
                var isKept = i == place
                    || (sentence.Length > 0 && !isElsewhere(sentence) && (hasBefore || !SentenceKind.IsContinuation(sentence)));
                if (isKept && i != place)
                {
                    if (_length + sentence.Length > maxLength)
                    {
                        return;
                    }

                    _sentences.Add(SentenceText.WithEnd(sentence));
                    _length += sentence.Length;
                }

                hasBefore = isKept;
            }
        }
    }
}
