namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Finds which of many patterns may fit a phrase, by the rarest word of each. A pattern without a word of its own may fit any.
/// </summary>
internal sealed class PatternIndex
{
    private readonly PatternWords[] _patterns;
    private readonly Dictionary<uint, int[]> _byAnchor;
    private readonly int[] _always;
    private readonly WordFilter _anchors;

    public PatternIndex(IEnumerable<Pattern> patterns)
    {
        _patterns = [.. patterns.Select(pattern => pattern.Words)];
        var anchors = _patterns.Select(words => words.Anchors.Select(WordHash.Of).Distinct().ToList()).ToList();
        _always = [.. Enumerable.Range(0, anchors.Count).Where(i => anchors[i].Count == 0)];
        _byAnchor = anchors
            .SelectMany((hashes, i) => hashes.Select(hash => (hash, Pattern: i)))
            .GroupBy(item => item.hash, item => item.Pattern)
            .ToDictionary(group => group.Key, group => group.ToArray());
        _anchors = new WordFilter(_byAnchor.Keys);
    }

    /// <summary>The words of which each fitting phrase has one, unless a pattern has no word of its own.</summary>
    public IEnumerable<uint> Anchors => _byAnchor.Keys;

    /// <summary>False where the words of the phrase rule every pattern out.</summary>
    public bool MayFit(Phrase phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var pattern in AnchoredAt(phrase[i]))
            {
                if (_patterns[pattern].MayBeIn(phrase.Words))
                {
                    return true;
                }
            }
        }

        return _always.Length > 0;
    }

    /// <summary>The places of the patterns that may fit, in their order.</summary>
    public List<int> Find(Phrase phrase)
    {
        List<int> found = [.. _always];
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var pattern in AnchoredAt(phrase[i]))
            {
                if (_patterns[pattern].MayBeIn(phrase.Words) && !found.Contains(pattern))
                {
                    found.Add(pattern);
                }
            }
        }

        found.Sort();
        return found;
    }

    private int[] AnchoredAt(Token token)
        => _anchors.MayHave(token.Hash) && _byAnchor.TryGetValue(token.Hash, out var patterns) ? patterns : [];
}
