namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Tells by the words of a sentence whether any of many patterns can fit it or a part of it.</summary>
internal sealed class PatternIndex
{
    private readonly Dictionary<uint, PatternWords[]> _byAnchor;

    /// <exception cref="ArgumentException">A pattern has no word by which it could be told.</exception>
    public PatternIndex(IEnumerable<Pattern> patterns)
        => _byAnchor = patterns
            .SelectMany(
                pattern => pattern.Words.Anchors is { Count: > 0 } anchors
                    ? anchors.Distinct(StringComparer.OrdinalIgnoreCase)
                    : throw new ArgumentException($"The pattern '{pattern}' has no word of its own."),
                (pattern, anchor) => (pattern.Words, Hash: WordHash.Of(anchor)))
            .GroupBy(item => item.Hash, item => item.Words)
            .ToDictionary(group => group.Key, group => group.ToArray());

    public bool MayFit(Phrase phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (_byAnchor.TryGetValue(phrase[i].Hash, out var patterns) && MayFitOne(patterns, phrase.Words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayFitOne(PatternWords[] patterns, WordSet words)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.MayBeIn(words))
            {
                return true;
            }
        }

        return false;
    }
}
