using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Lists;
using ConnectorSdk.SpecCompiler.Rules.Sentences;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Selects the sentences that may be rules by their words. Most sentences only describe.</summary>
internal static class SentenceFilter
{
    /// <summary>Reads the words of a sentence and determines whether they may form a rule.</summary>
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
