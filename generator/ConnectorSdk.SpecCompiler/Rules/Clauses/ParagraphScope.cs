using ConnectorSdk.SpecCompiler.Rules.Linking;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// Tells what a paragraph has limited before: "In Lamp Studio, the value is a margin. The minimum is 15." Products, which hold
/// sentences to them, are none of its.
/// </summary>
internal static class ParagraphScope
{
    private static readonly string[] _openings = ["In ", "On ", "For "];

    /// <summary>True where a sentence before this one, in its paragraph, opens with a place that is no product.</summary>
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
