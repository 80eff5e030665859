namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// The words without which a pattern can't fit: all of those that it requires, and one of each of its choices; and how many
/// mentions it has at least. They rule most phrases out before a pattern is tried.
/// </summary>
internal sealed class PatternWords
{
    /// <summary>Words that every other sentence of a document has.</summary>
    private static readonly string[] _everyday =
    [
        "you", "the", "a", "an", "value", "values", "use", "specify", "specifies", "parameters", "can", "is", "are", "be",
        "in", "for", "of", "to", "with", "by", "and", "or",
    ];

    /// <summary>The bits of the words that a phrase needs, and groups of words of which it needs one.</summary>
    private readonly ulong _required;
    private readonly WordGroup[] _choices;

    private readonly bool _mayOpenWithMention;

    public PatternWords(List<string> required, List<List<string>> choices, int mentions, int length, bool mayOpenWithMention)
    {
        Mentions = mentions;
        Length = length;
        _mayOpenWithMention = mayOpenWithMention;
        _required = required.Aggregate(0ul, (bits, word) => bits | WordHash.BitOf(WordHash.Of(word)));
        _choices = [.. required.Select(word => new WordGroup(word)), .. choices.Select(choice => new WordGroup([.. choice]))];
        var rank = -1;
        foreach (var word in required)
        {
            if (RankOf(word) > rank)
            {
                (Anchors, rank) = ([word], RankOf(word));
            }
        }

        foreach (var choice in choices)
        {
            var lowest = choice.Min(RankOf);
            if (lowest > rank)
            {
                (Anchors, rank) = (choice, lowest);
            }
        }
    }

    /// <summary>
    /// Words of which every match has one: the longest word, or the choice whose shortest word is longest, because long words are
    /// rare ones. Empty where the pattern has no word of its own.
    /// </summary>
    public IReadOnlyList<string> Anchors { get; } = [];

    /// <summary>How many mentions every match has, of parameters or of the bullet's value.</summary>
    public int Mentions { get; }

    /// <summary>How many tokens every match has at least.</summary>
    public int Length { get; }

    /// <summary>
    /// False where the phrase lacks a word or a mention. <paramref name="unlinked"/> is how many mentions may still
    /// be found in the phrase, one of them in front of it.
    /// </summary>
    public bool MayBeIn(Phrase phrase, int unlinked = 0)
        => (_required & ~phrase.Bits) == 0
            && phrase.Count + (unlinked > 0 && _mayOpenWithMention ? 1 : 0) >= Length
            && (unlinked >= Mentions || phrase.MentionCount + unlinked >= Mentions)
            && HasAll(phrase);

    private bool HasAll(Phrase phrase)
    {
        foreach (var choice in _choices)
        {
            if (!phrase.HasAnyOf(choice))
            {
                return false;
            }
        }

        return true;
    }

    private static int RankOf(string word)
        => word is ":" or "," ? 0 : Array.IndexOf(_everyday, word) >= 0 ? 1 : word.Length + 1;
}
