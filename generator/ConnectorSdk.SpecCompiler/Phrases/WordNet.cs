namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Finds phrases that hold one of several runs of words.</summary>
internal sealed class WordNet
{
    /// <summary>The runs by their longest word, which is the rarest.</summary>
    private readonly Dictionary<uint, List<Run>> _runs = [];

    private readonly WordFilter _anchors;

    public WordNet(params string[] runs)
    {
        foreach (var run in runs)
        {
            var words = run.Split(' ');
            var longest = 0;
            for (var i = 1; i < words.Length; i++)
            {
                longest = words[i].Length > words[longest].Length ? i : longest;
            }

            var hash = WordHash.Of(words[longest]);
            if (!_runs.TryGetValue(hash, out var anchored))
            {
                _runs.Add(hash, anchored = []);
            }

            anchored.Add(new Run(words, longest));
        }

        _anchors = new WordFilter(_runs.Keys);
    }

    /// <summary>Each phrase that is caught has one of them.</summary>
    public IEnumerable<uint> Anchors => _runs.Keys;

    public bool Catches(Phrase phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (phrase[i].Kind == TokenKind.Word && _anchors.MayHave(phrase[i].Hash)
                && _runs.TryGetValue(phrase[i].Hash, out var runs)
                && IsOneAt(phrase, i, runs))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneAt(Phrase phrase, int index, List<Run> runs)
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

    /// <summary>Words that stand one after the other; <paramref name="Anchor"/> is the place of the longest among them.</summary>
    private sealed record Run(string[] Words, int Anchor);
}
