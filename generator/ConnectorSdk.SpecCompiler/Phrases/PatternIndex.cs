namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Finds the patterns that might match a phrase by the rarest word of each pattern. A pattern without a required word might match
/// any phrase.
/// </summary>
internal sealed class PatternIndex
{
    private readonly Entry[] _entries;
    private readonly WordIndex<Entry> _byAnchor;
    private readonly List<int> _always = [];

    public PatternIndex(IEnumerable<Pattern> patterns)
    {
        _entries = [.. patterns.Select((pattern, place) => new Entry(pattern.Words, pattern, place))];
        _byAnchor = new WordIndex<Entry>(_entries, entry => entry.Words.Anchors);
        foreach (var entry in _entries)
        {
            if (entry.Words.Anchors.Count == 0)
            {
                _always.Add(entry.Place);
            }
        }
    }

    /// <summary>The words of which every matching phrase contains at least one, unless a pattern has no required word.</summary>
    public IEnumerable<string> Anchors => _entries.SelectMany(entry => entry.Words.Anchors);

    /// <summary>
    /// Returns false if no pattern can match a part of the phrase; see <see cref="PatternWords.MayBeIn"/> and
    /// <see cref="Pattern.MayStart"/>. <paramref name="placesOf"/> is called only if the phrase contains the words of a pattern.
    /// </summary>
    public bool MayFit(Phrase phrase, int unlinked, Func<Phrase, ulong> placesOf)
    {
        ulong? places = null;
        for (var i = 0; i < phrase.Count; i++)
        {
            foreach (var entry in _byAnchor.Find(phrase[i].Hash))
            {
                if (entry.Words.MayBeIn(phrase, unlinked)
                    && entry.Pattern.MayStart(phrase, places ??= placesOf(phrase), isLinked: unlinked == 0))
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
            foreach (var entry in _byAnchor.Find(phrase[i].Hash))
            {
                if (entry.Words.MayOpen(phrase) && entry.Words.MayBeIn(phrase) && found?.Contains(entry.Place) != true)
                {
                    (found ??= new List<int>(_always)).Add(entry.Place);
                }
            }
        }

        if (found?.Count > 1)
        {
            found.Sort();
        }

        return found ?? _always;
    }

    /// <summary>A pattern and its place in the order.</summary>
    private sealed record Entry(PatternWords Words, Pattern Pattern, int Place);
}
