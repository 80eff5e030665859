namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// The words without which a pattern can't fit: all of <see cref="Required"/>, and one of each of <see cref="Choices"/>. They rule
/// most phrases out before a pattern is tried.
/// </summary>
internal sealed class PatternWords
{
    /// <summary>Words that every other sentence of a document has.</summary>
    private static readonly string[] _everyday =
    [
        "you", "the", "a", "an", "value", "values", "use", "specify", "specifies", "parameters", "can", "is", "are", "be",
        "in", "for", "of", "to", "with", "by", "and", "or",
    ];

    private readonly WordSet _required;
    private readonly WordSet[][] _choices;

    public PatternWords(IReadOnlyList<string> required, IReadOnlyList<IReadOnlyList<string>> choices)
    {
        Required = required;
        Choices = choices;
        _required = WordSet.Of(required);
        _choices = [.. choices.Select(words => words.Select(word => WordSet.Of(WordHash.Of(word))).ToArray())];
    }

    public IReadOnlyList<string> Required { get; }

    public IReadOnlyList<IReadOnlyList<string>> Choices { get; }

    /// <summary>
    /// Words of which every match has one: the longest word, or the choice whose shortest word is longest, because long words are
    /// rare ones. Empty where the pattern has no word of its own.
    /// </summary>
    public IReadOnlyList<string> Anchors
        => Required.Select(word => (IReadOnlyList<string>)[word]).Concat(Choices)
            .OrderByDescending(words => words.Min(word => _everyday.Contains(word) ? 1 : word is ":" or "," ? 0 : word.Length + 1))
            .FirstOrDefault() ?? [];

    /// <summary>False where the phrase lacks a word for certain.</summary>
    public bool MayBeIn(WordSet words)
    {
        if (!words.MayHaveAll(_required))
        {
            return false;
        }

        foreach (var choice in _choices)
        {
            if (!HasOne(words, choice))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOne(WordSet words, WordSet[] choice)
    {
        foreach (var word in choice)
        {
            if (words.MayHaveAll(word))
            {
                return true;
            }
        }

        return false;
    }
}
