using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Reading;

/// <summary>
/// Finds the paragraph of a section that describes the parameter. Notes and the parameter's availability often precede it.
/// </summary>
internal static class SummaryReader
{
    /// <summary>Later paragraphs aren't descriptions of the parameter.</summary>
    private const int MostPassages = 6;

    /// <summary>Reads the summary and the paragraphs before it, with code spans and links in Markdown.</summary>
    public static (string Summary, string Notes) Read(Section section)
    {
        var best = -1;
        var rank = int.MaxValue;
        for (var i = 0; i < Math.Min(section.Passages.Length, MostPassages) && rank > 0; i++)
        {
            if (section.Passages[i].Text is { } text && !Placeholder.Is(text)
                && RankOf(text, section.Name) is var own && own < rank)
            {
                (best, rank) = (i, own);
            }
        }

        return best < 0 ? ("", "") : (section.Passages[best].WithoutLead(), Notes(section, best));
    }

    private static string Notes(Section section, int end)
    {
        var notes = "";
        for (var i = 0; i < end; i++)
        {
            if (section.Passages[i].Text is { } text && !Placeholder.Is(text)
                && section.Passages[i].WithoutLead() is { Length: > 0 } note)
            {
                notes = notes.Length == 0 ? note : $"{notes} {note}";
            }
        }

        return notes;
    }

    /// <summary>
    /// Ranks a paragraph, from 0 for a description that names the parameter to 4 for a statement of its availability.
    /// </summary>
    private static int RankOf(Prose prose, string name)
    {
        if (Describes(prose.Span, name))
        {
            return 0;
        }

        var best = 4;
        foreach (var sentence in prose.Sentences)
        {
            var text = sentence.Span;
            var rank = Describes(text, name) ? 0
                : SentenceSubject.FindVerb(text, name) > 0 ? 1
                : SentenceKind.IsAvailability(text) ? 4
                : SentenceKind.IsNote(text) || SentenceKind.IsPointer(text) ? 3
                : 2;
            best = Math.Min(best, rank == 2 && best == 3 ? 3 : rank); // The text after a note belongs to the note.
        }

        return best;
    }

    private static bool Describes(ReadOnlySpan<char> text, string name)
        => text.StartsWith("The ".AsSpan()) && SentenceSubject.FindVerb(text, name) > 0;
}
