using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Finds phrases that hold one of several runs of words.</summary>
internal sealed class WordNet
{
    /// <summary>The runs by their longest word, which is the rarest, and where in the run that stands.</summary>
    private readonly Dictionary<uint, (string[] Run, int Offset)[]> _runs;

    private readonly WordFilter _anchors;

    public WordNet(params string[] runs)
    {
        _runs = runs
            .Select(run => run.Split(' '))
            .Select(run => (Run: run, Offset: Array.FindIndex(run, word => word.Length == run.Max(other => other.Length))))
            .GroupBy(item => WordHash.Of(item.Run[item.Offset]))
            .ToDictionary(group => group.Key, group => group.ToArray());
        _anchors = new WordFilter(_runs.Keys);
    }

    /// <summary>The words of which each caught phrase has one.</summary>
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

    private static bool IsOneAt(Phrase phrase, int index, (string[] Run, int Offset)[] runs)
    {
        foreach (var (run, offset) in runs)
        {
            if (phrase.AreWords(index - offset, run))
            {
                return true;
            }
        }

        return false;
    }
}
