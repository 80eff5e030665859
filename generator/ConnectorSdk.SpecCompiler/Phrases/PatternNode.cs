namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>A part of a pattern. Each node references its successor, so matching is a single descent with backtracking.</summary>
internal abstract class PatternNode(PatternNode? next)
{
    public PatternNode? Next { get; } = next;

    /// <summary>
    /// Matches this node and all its successors against the phrase from <paramref name="position"/> to its end. Slots are created
    /// at the end and filled on the way back, so failed attempts allocate none.
    /// </summary>
    /// <returns>The slots; null if the nodes don't match.</returns>
    public abstract PatternSlots? Match(Phrase phrase, int position);

    /// <summary>
    /// Returns false if no match can start at <paramref name="position"/>. Only the nodes before the first slot are checked.
    /// Until names are linked, mentions count as slots, too.
    /// </summary>
    public virtual bool MayStart(Phrase phrase, int position, bool isLinked) => true;

    /// <summary>Matches the successors of this node.</summary>
    protected PatternSlots? Continue(Phrase phrase, int position) => Next!.Match(phrase, position);
}

internal sealed class EndNode() : PatternNode(null)
{
    public override PatternSlots? Match(Phrase phrase, int position) => position == phrase.Count ? new PatternSlots() : null;
}

internal sealed class WordNode(string word, PatternNode next) : PatternNode(next)
{
    private readonly uint _hash = WordHash.Of(word);

    public override PatternSlots? Match(Phrase phrase, int position)
        => IsAt(phrase, position) ? Continue(phrase, position + 1) : null;

    public override bool MayStart(Phrase phrase, int position, bool isLinked)
        => IsAt(phrase, position) && Next!.MayStart(phrase, position + 1, isLinked);

    private bool IsAt(Phrase phrase, int position)
        => position < phrase.Count && phrase[position].Hash == _hash && phrase[position].Kind <= TokenKind.Number
            && phrase[position].IsWritten(phrase.Source, word);
}

internal sealed class ChoiceNode(PatternNode[] choices) : PatternNode(null)
{
    public override PatternSlots? Match(Phrase phrase, int position)
    {
        foreach (var choice in choices)
        {
            if (choice.Match(phrase, position) is { } slots)
            {
                return slots;
            }
        }

        return null;
    }

    public override bool MayStart(Phrase phrase, int position, bool isLinked)
    {
        foreach (var choice in choices)
        {
            if (choice.MayStart(phrase, position, isLinked))
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class MentionNode(char slot, PatternNode next) : PatternNode(next)
{
    public override PatternSlots? Match(Phrase phrase, int position)
        => position < phrase.Count && phrase[position].Kind == TokenKind.Mention
            ? Continue(phrase, position + 1)?.With(slot, position, 1)
            : null;

    /// <summary>"This value" also means the parameter if it doesn't mean the bullet's value.</summary>
    public override bool MayStart(Phrase phrase, int position, bool isLinked)
        => !isLinked || (position < phrase.Count && phrase[position].Kind >= TokenKind.Mention
            && Next!.MayStart(phrase, position + 1, isLinked));
}

internal sealed class OwnNode(PatternNode next) : PatternNode(next)
{
    public override PatternSlots? Match(Phrase phrase, int position)
        => position < phrase.Count && phrase[position].Kind == TokenKind.Mention && phrase.MentionAt(position).IsOwn
            ? Continue(phrase, position + 1)
            : null;
}

internal sealed class BulletValueNode(PatternNode next) : PatternNode(next)
{
    public override PatternSlots? Match(Phrase phrase, int position)
        => position < phrase.Count && phrase[position].Kind == TokenKind.BulletValue ? Continue(phrase, position + 1) : null;
}

/// <summary>Matches a number, with or without a unit after it.</summary>
internal sealed class NumberNode(char slot, PatternNode next) : PatternNode(next)
{
    private static readonly WordGroup _units = new(
        "bytes", "byte", "B", "KB", "kilobytes", "kilobyte", "MB", "megabytes", "megabyte", "GB", "gigabytes", "gigabyte",
        "TB", "terabytes", "terabyte", "milliseconds", "seconds", "second", "minutes", "minute", "hours", "hour", "days", "day",
        "weeks", "week", "months", "month", "years", "year");

    public override PatternSlots? Match(Phrase phrase, int position)
        => position >= phrase.Count || phrase[position].Kind != TokenKind.Number ? null
            : (phrase.IsAnyOf(position + 1, _units) ? Continue(phrase, position + 2)?.With(slot, position, 2) : null)
                ?? Continue(phrase, position + 1)?.With(slot, position, 1);
}

/// <summary>Matches as few tokens as the successors allow.</summary>
internal sealed class AnyNode(char slot, int atLeast, PatternNode next) : PatternNode(next)
{
    public override PatternSlots? Match(Phrase phrase, int position)
    {
        for (var end = position + atLeast; end <= phrase.Count; end++)
        {
            if (Continue(phrase, end) is { } slots)
            {
                return slots.With(slot, position, end - position);
            }
        }

        return null;
    }
}
