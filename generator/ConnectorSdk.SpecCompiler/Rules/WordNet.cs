using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Finds phrases that hold one of several runs of words. A <c>*</c> at the end of a word stands for any ending.</summary>
internal sealed class WordNet(params string[] runs)
{
    private readonly (ulong Words, string[] Run)[] _runs = [.. runs.Select(run => run.Split(' ')).Select(run => (Mask(run), run))];

    public bool Catches(Phrase phrase)
    {
        foreach (var (words, run) in _runs)
        {
            if ((words & ~phrase.Words) == 0 && Contains(phrase, run))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(Phrase phrase, string[] run)
    {
        for (var start = 0; start + run.Length <= phrase.Count; start++)
        {
            var i = 0;
            while (i < run.Length && Fits(phrase, start + i, run[i]))
            {
                i++;
            }

            if (i == run.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Phrase phrase, int index, string word)
    {
        if (word[word.Length - 1] != '*')
        {
            return phrase.IsWord(index, word);
        }

        var token = phrase[index];
        return token.Kind == TokenKind.Word && token.Length >= word.Length - 1
            && string.Compare(phrase.Source, token.Start, word, 0, word.Length - 1, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static ulong Mask(string[] run)
        => run.Where(word => word[word.Length - 1] != '*').Aggregate(0ul, (words, word) => words | WordHash.Bit(WordHash.Of(word)));
}
