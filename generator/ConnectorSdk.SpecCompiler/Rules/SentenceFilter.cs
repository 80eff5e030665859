using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Lists;
using ConnectorSdk.SpecCompiler.Rules.Sentences;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Selects the sentences that may be rules by their words. Most sentences only describe. The documents of a module repeat most of
/// their sentences, and the words alone determine the result, so it is kept for later documents. Several threads may use the
/// same filter.
/// </summary>
/// <param name="capacity">The maximum number of sentences that are kept, a power of two.</param>
internal sealed class SentenceFilter(int capacity)
{
    /// <summary>The capacity for the documents of a project.</summary>
    public const int ForProject = 4096;

    /// <summary>The capacity for one document.</summary>
    public const int ForDocument = 64;

    /// <summary>The sentences by their hash. If two sentences collide, the later sentence replaces the earlier one.</summary>
    private readonly KnownSentence?[] _known = new KnownSentence?[capacity];

    /// <summary>Determines whether a sentence may be a rule. If so, its normalized words are copied to the tokens.</summary>
    public bool MayMatter(Sentence sentence, TokenList tokens)
    {
        var range = sentence.Range;
        var place = WordHash.Of(range.Text, range.Start, range.End - range.Start) & (uint)(capacity - 1);
        if (_known[place] is { } known && range.Span.SequenceEqual(known.Text.AsSpan()))
        {
            tokens.Clear();
            tokens.Insert(0, known.Words);
        }
        else
        {
            SentenceReader.ReadWords(sentence.Text, tokens);
            var words = MayMatter(tokens.Passing(sentence.Text, 0, tokens.Count)) ? tokens.ToArray() : [];
            _known[place] = known = new KnownSentence(sentence.Text, words);
        }

        return known.Words.Length > 0;
    }

    private static bool MayMatter(Phrase sentence)
        => sentence.IsWord(sentence.Count - 1, ":") && sentence.Source[sentence.Source.Length - 1] == ':'
            ? ListGrammar.MayBeRule(sentence) || MayMatter(sentence.Slice(0, sentence.Count - 1))
            : SentenceGrammar.MayBeRule(sentence, int.MaxValue) || ConstraintDetector.MayMatch(sentence);

    /// <summary>The words of a sentence that may be a rule; empty for other sentences.</summary>
    private sealed record KnownSentence(string Text, Token[] Words);
}
