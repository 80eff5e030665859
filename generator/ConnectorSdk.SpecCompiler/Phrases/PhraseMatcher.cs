namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Determines whether a phrase contains at least one of several word sequences.</summary>
internal sealed class PhraseMatcher
{
    /// <summary>The word sequences by their longest word, because long words are rare.</summary>
    private readonly WordIndex<Run> _runs;

    public PhraseMatcher(params string[] runs)
        => _runs = new WordIndex<Run>(Array.ConvertAll(runs, Run.Of), run => [run.Words[run.Anchor]]);

    public bool IsMatch(Phrase phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (phrase[i].Kind == TokenKind.Word && IsOneAt(phrase, i, _runs.Find(phrase[i].Hash)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneAt(Phrase phrase, int index, Run[] runs)
    {
        foreach (var run in runs)
        {
            if (phrase.AreWords(index - run.Anchor, run.Words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sequence of words. <paramref name="Anchor"/> is the index of the longest word.</summary>
    private sealed record Run(string[] Words, int Anchor)
    {
        public static Run Of(string text)
        {
            var words = text.Split(' ');
            var longest = 0;
            for (var i = 1; i < words.Length; i++)
            {
                longest = words[i].Length > words[longest].Length ? i : longest;
            }

            return new Run(words, longest);
        }
    }
}
