using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// Finds limits from earlier sentences of a paragraph, as in "In Lamp Studio, the value is a margin. The minimum is 15." Products
/// aren't included, because they become the scope of the rules.
/// </summary>
internal static class ParagraphScope
{
    private static readonly string[] _openings = ["In ", "On ", "For "];

    /// <summary>Determines whether an earlier sentence of the same paragraph begins with a place that isn't a product.</summary>
    public static bool IsLimited(string sentence, SectionContext context)
        => context.Section.Paragraphs.Any(prose => prose.Holds(sentence)
            && prose.Sentences.TakeWhile(other => other.Text != sentence).Any(before => Opens(before.Text)));

    private static bool Opens(string sentence)
    {
        var start = sentence.StartsWith("Note: ", StringComparison.Ordinal) ? "Note: ".Length : 0;
        var opening = Array.Find(_openings, words => string.CompareOrdinal(sentence, start, words, 0, words.Length) == 0);
        return opening is not null && start + opening.Length < sentence.Length && char.IsUpper(sentence[start + opening.Length])
            && SentenceScope.Read(SentenceReader.Plain(sentence.Substring(start), new())) is (null, _);
    }
}
