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

    private readonly WordGroup[] _needs;
    private readonly ulong _required;

    /// <summary>The words that a match may begin with, beside mentions; null if it may begin with any words.</summary>
    private readonly WordGroup? _openings;
    private readonly bool _mayOpenWithMention;

    /// <summary>
    /// Needs are, in their order, one word each, the words of which a choice has one, or no words for a mention. Openings are
    /// what a match may begin with: one word each, no words for a mention, or null for any words.
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
            && (unlinked >= Mentions || phrase.MentionCount >= Mentions - unlinked)
            && HasInOrder(phrase, unlinked > 0);

    /// <summary>False if no match begins as the phrase does.</summary>
    public bool MayOpen(Phrase phrase)
        => _openings is null || phrase.Count == 0
            || (phrase[0].Kind >= TokenKind.Mention ? _mayOpenWithMention : _openings.Has(phrase[0]));

    /// <summary>True if the phrase has the words in this order, and the mentions among them if they are all linked.</summary>
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
                while (i < phrase.Count && !need.Has(phrase[i]))
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
