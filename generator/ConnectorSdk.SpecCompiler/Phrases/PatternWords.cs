namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// The words that a phrase must contain to match a pattern: all required words and one word of each choice. Together with the
/// minimum number of mentions, they exclude most phrases before matching.
/// </summary>
internal sealed class PatternWords
{
    /// <summary>Words that are very common in documents.</summary>
    private static readonly string[] _everyday =
    [
        "you", "the", "a", "an", "value", "values", "use", "specify", "specifies", "parameters", "can", "is", "are", "be",
        "in", "for", "of", "to", "with", "by", "and", "or",
    ];

    private readonly WordGroup[] _needs;
    private readonly ulong _required;

    /// <summary>The words that a match may start with, in addition to mentions; null if it may start with any words.</summary>
    private readonly WordGroup? _openings;
    private readonly bool _mayOpenWithMention;

    /// <summary>
    /// Initializes the words of a pattern. Each need is a single word, the words of a choice, or an empty list for a mention, in
    /// order. Each opening is a word that a match may start with, an empty list for a mention, or null for any words.
    /// </summary>
    public PatternWords(
        IReadOnlyList<IReadOnlyList<string>> needs, int mentions, int length, IEnumerable<IReadOnlyList<string>?> openings)
    {
        Mentions = mentions;
        Length = length;
        _openings = openings.Contains(null) ? null : new WordGroup([.. openings.SelectMany(words => words)]);
        _mayOpenWithMention = openings.Any(words => words is null or []);
        _needs = [.. needs.Select(words => new WordGroup([.. words]))];
        _required = needs.Where(words => words.Count == 1)
            .Aggregate(0ul, (bits, words) => bits | WordHash.BitOf(WordHash.Of(words[0])));
        var rank = -1;
        foreach (var words in needs.Where(words => words.Count > 0).OrderBy(words => words.Count > 1))
        {
            var lowest = words.Min(RankOf);
            if (lowest > rank)
            {
                (Anchors, rank) = (words, lowest);
            }
        }
    }

    /// <summary>
    /// Words of which every match contains at least one; empty if the pattern has no required word. They are the longest word, or
    /// the choice whose shortest word is longest, because long words are rare.
    /// </summary>
    public IReadOnlyList<string> Anchors { get; } = [];

    /// <summary>The minimum number of mentions in a match, of parameters or of the bullet's value.</summary>
    public int Mentions { get; }

    /// <summary>The minimum number of tokens in a match.</summary>
    public int Length { get; }

    /// <summary>
    /// Returns false if a word or a mention is missing from the phrase. <paramref name="unlinked"/> is the number of mentions
    /// that might still be found: one before the phrase, and the others in it.
    /// </summary>
    public bool MayBeIn(Phrase phrase, int unlinked = 0)
        => (_required & ~phrase.Bits) == 0
            && phrase.Count + (unlinked > 0 && _mayOpenWithMention ? 1 : 0) >= Length
            && (unlinked >= Mentions || phrase.MentionCount >= Mentions - unlinked)
            && HasInOrder(phrase, unlinked > 0);

    /// <summary>Returns false if no match can start with the first token of the phrase.</summary>
    public bool MayOpen(Phrase phrase)
        => _openings is null || phrase.Count == 0
            || (phrase[0].Kind >= TokenKind.Mention ? _mayOpenWithMention : _openings.Has(phrase.Source, phrase[0]));

    /// <summary>
    /// Determines whether the phrase contains the words in this order. Mentions must also be in order if they are all linked.
    /// </summary>
    private bool HasInOrder(Phrase phrase, bool passMentions)
    {
        var i = 0;
        foreach (var need in _needs)
        {
            if (need.IsEmpty)
            {
                while (!passMentions && i < phrase.Count && phrase[i].Kind < TokenKind.Mention)
                {
                    i++;
                }

                i += passMentions ? 0 : 1;
            }
            else
            {
                i = need.MayBeIn(phrase.Bits) ? i : phrase.Count;
                while (i < phrase.Count && !need.Has(phrase.Source, phrase[i]))
                {
                    i++;
                }

                i++;
            }

            if (i > phrase.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static int RankOf(string word)
        => word is ":" or "," ? 0 : Array.IndexOf(_everyday, word) >= 0 ? 1 : word.Length + 1;
}
