namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Finds the patterns that might match a phrase by the rarest word of each pattern. A pattern without a required word might match
/// any phrase.
/// </summary>
internal sealed class PatternIndex
{
    private readonly Pattern[] _patterns;
    private readonly WordSet _anchors;
    private readonly int[][] _byAnchor;
    private readonly List<int> _always = [];

    public PatternIndex(IEnumerable<Pattern> patterns)
    {
        _patterns = [.. patterns];
        var byAnchor = _patterns
            .SelectMany((pattern, place) => pattern.Words.Anchors.Select(anchor => (Hash: WordHash.Of(anchor), Place: place)))
            .ToLookup(entry => entry.Hash, entry => entry.Place);
        _anchors = new WordSet(byAnchor.Select(places => places.Key));
        _byAnchor = [.. _anchors.Hashes.Select(anchor => byAnchor[anchor].ToArray())];
        _always.AddRange(Enumerable.Range(0, _patterns.Length).Where(place => _patterns[place].Words.Anchors.Count == 0));
    }

    /// <summary>The words of which every matching phrase contains at least one, unless a pattern has no required word.</summary>
    public IEnumerable<uint> Anchors => _anchors.Hashes;

    /// <summary>
    /// Returns false if no pattern can match a part of the phrase; see <see cref="PatternWords.MayBeIn"/> and
    /// <see cref="Pattern.MayStart"/>. <paramref name="placesOf"/> is called only if the phrase contains the words of a pattern.
    /// </summary>
    public bool MayFit(Phrase phrase, int unlinked, Func<Phrase, ulong> placesOf)
    {
        ulong? places = null;
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var pattern in AnchoredAt(phrase[i]))
            {
                if (_patterns[pattern].Words.MayBeIn(phrase, unlinked)
                    && _patterns[pattern].MayStart(phrase, places ??= placesOf(phrase), isLinked: unlinked == 0))
                {
                    return true;
                }
            }
        }

        return _always.Count > 0;
    }

    /// <summary>Gets the indexes of the patterns that might match, in order.</summary>
    public List<int> Find(Phrase phrase)
    {
        List<int>? found = null;
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var pattern in AnchoredAt(phrase[i]))
            {
                if (_patterns[pattern].Words is var words && words.MayOpen(phrase) && words.MayBeIn(phrase)
                    && found?.Contains(pattern) != true)
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

    private int[] AnchoredAt(in Token token) => _anchors.IndexOf(token.Hash) is >= 0 and var anchor ? _byAnchor[anchor] : [];
}
