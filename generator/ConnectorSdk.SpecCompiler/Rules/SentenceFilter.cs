using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Lists;
using ConnectorSdk.SpecCompiler.Rules.Sentences;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Tells which sentences may be rules. Most only describe, and are passed over at the sight of their words.</summary>
internal static class SentenceFilter
{
    /// <summary>
    /// Reads the words of a sentence. False where they aren't those of a rule: most sentences only describe.
    /// </summary>
    public static bool MayMatter(string text, TokenList tokens)
    {
        SentenceReader.ReadWords(text, tokens);
        return MayMatter(tokens.Passing(text, 0, tokens.Count));
    }

    private static bool MayMatter(Phrase sentence)
        => sentence.IsWord(sentence.Count - 1, ":") && sentence.Source[sentence.Source.Length - 1] == ':'
            ? ListGrammar.MayBeRule(sentence) || MayMatter(sentence.Slice(0, sentence.Count - 1))
            : SentenceGrammar.MayBeRule(sentence, int.MaxValue) || ConstraintDetector.MayMatch(sentence);
}
