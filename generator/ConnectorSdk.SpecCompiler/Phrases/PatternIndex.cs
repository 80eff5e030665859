namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Finds which of many patterns may fit a phrase, by the rarest word of each. A pattern without a word of its own may fit any.
/// </summary>
internal sealed class PatternIndex
{
    private readonly PatternWords[] _patterns;
    private readonly Dictionary<uint, int[]> _byAnchor;
    private readonly List<int> _always = [];
    private readonly WordFilter _anchors;

    public PatternIndex(IEnumerable<Pattern> patterns)
    {
        _patterns = [.. patterns.Select(pattern => pattern.Words)];
        _byAnchor = _patterns
            .SelectMany((words, place) => words.Anchors.Select(anchor => (Hash: WordHash.Of(anchor), Place: place)))
            .GroupBy(entry => entry.Hash, entry => entry.Place)
            .ToDictionary(places => places.Key, places => places.ToArray());
        _always.AddRange(Enumerable.Range(0, _patterns.Length).Where(place => _patterns[place].Anchors.Count == 0));
        _anchors = new WordFilter(_byAnchor.Keys);
    }

    /// <summary>The words of which each fitting phrase has one, unless a pattern has no word of its own.</summary>
    public IEnumerable<uint> Anchors => _byAnchor.Keys;

    /// <summary>False where the words of the phrase rule every pattern out, see <see cref="PatternWords.MayBeIn"/>.</summary>
    public bool MayFit(Phrase phrase, int unlinked = 0)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var pattern in AnchoredAt(phrase[i]))
            {
                if (_patterns[pattern].MayBeIn(phrase, unlinked))
                {
                    return true;
                }
            }
        }

        return _always.Count > 0;
    }

    /// <summary>The places of the patterns that may fit, in their order.</summary>
    public List<int> Find(Phrase phrase)
    {
        List<int>? found = null;
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var pattern in AnchoredAt(phrase[i]))
            {
                if (_patterns[pattern].MayBeIn(phrase) && found?.Contains(pattern) != true)
                {
                    (found ??= [.. _always]).Add(pattern);
                }
            }
        }

        if (found?.Count > 1)
        {
            found.Sort();
        }

        return found ?? _always;
    }

    private int[] AnchoredAt(in Token token)
        => _anchors.MayHave(token.Hash) && _byAnchor.TryGetValue(token.Hash, out var patterns) ? patterns : [];
}
