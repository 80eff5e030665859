namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>A part of a pattern. Each knows what follows it, so that matching is one descent with backtracking.</summary>
internal abstract class PatternNode(PatternNode? next)
{
    public PatternNode? Next { get; } = next;

    /// <summary>True where this part and all that follows fit the phrase from <paramref name="position"/> to its end.</summary>
    public abstract bool Match(Phrase phrase, int position, PatternSlots slots);

    /// <summary>
    /// False if nothing that begins at <paramref name="position"/> fits, up to the first slot. Mentions are slots unless the phrase
    /// has all of them.
    /// </summary>
    public virtual bool MayStart(Phrase phrase, int position, bool isLinked) => true;

    /// <summary>True where what follows fits.</summary>
    protected bool Continue(Phrase phrase, int position, PatternSlots slots) => Next!.Match(phrase, position, slots);
}

internal sealed class EndNode() : PatternNode(null)
{
    public override bool Match(Phrase phrase, int position, PatternSlots slots) => position == phrase.Count;
}

internal sealed class WordNode(string word, PatternNode next) : PatternNode(next)
{
    private readonly uint _hash = WordHash.Of(word);

    public override bool Match(Phrase phrase, int position, PatternSlots slots)
        => position < phrase.Count
            && phrase[position].Hash == _hash
            && phrase[position].Kind <= TokenKind.Number
            && Continue(phrase, position + 1, slots);

    public override bool MayStart(Phrase phrase, int position, bool isLinked)
        => position < phrase.Count
            && phrase[position].Hash == _hash
            && phrase[position].Kind <= TokenKind.Number
            && Next!.MayStart(phrase, position + 1, isLinked);
}

internal sealed class ChoiceNode(PatternNode[] choices) : PatternNode(null)
{
    public override bool Match(Phrase phrase, int position, PatternSlots slots)
    {
        foreach (var choice in choices)
        {
            if (choice.Match(phrase, position, slots))
            {
                return true;
            }
        }

        return false;
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
    public override bool Match(Phrase phrase, int position, PatternSlots slots)
    {
        if (position >= phrase.Count || phrase[position].Kind != TokenKind.Mention || !Continue(phrase, position + 1, slots))
        {
            return false;
        }

        slots[slot] = (position, 1);
        return true;
    }

    public override bool MayStart(Phrase phrase, int position, bool isLinked)
        => !isLinked || (position < phrase.Count && phrase[position].Kind >= TokenKind.Mention // "This value" may be the parameter.
            && Next!.MayStart(phrase, position + 1, isLinked));
}

internal sealed class OwnNode(PatternNode next) : PatternNode(next)
{
    public override bool Match(Phrase phrase, int position, PatternSlots slots)
        => position < phrase.Count && phrase[position].Kind == TokenKind.Mention && phrase.MentionAt(position).IsOwn
            && Continue(phrase, position + 1, slots);
}

internal sealed class BulletValueNode(PatternNode next) : PatternNode(next)
{
    public override bool Match(Phrase phrase, int position, PatternSlots slots)
        => position < phrase.Count && phrase[position].Kind == TokenKind.BulletValue && Continue(phrase, position + 1, slots);
}

/// <summary>A number, alone or with a unit behind it.</summary>
internal sealed class NumberNode(char slot, PatternNode next) : PatternNode(next)
{
    private static readonly WordGroup _units = new(
        "bytes", "byte", "B", "KB", "kilobytes", "kilobyte", "MB", "megabytes", "megabyte", "GB", "gigabytes", "gigabyte",
        "TB", "terabytes", "terabyte", "milliseconds", "seconds", "second", "minutes", "minute", "hours", "hour", "days", "day",
        "weeks", "week", "months", "month", "years", "year");

    public override bool Match(Phrase phrase, int position, PatternSlots slots)
    {
        if (position >= phrase.Count || phrase[position].Kind != TokenKind.Number)
        {
            return false;
        }

        var hasUnit = phrase.IsAnyOf(position + 1, _units);
        var count = hasUnit && Continue(phrase, position + 2, slots) ? 2 : Continue(phrase, position + 1, slots) ? 1 : 0;
        if (count > 0)
        {
            slots[slot] = (position, count);
        }

        return count > 0;
    }
}

/// <summary>As few tokens as the rest allows.</summary>
internal sealed class AnyNode(char slot, int atLeast, PatternNode next) : PatternNode(next)
{
    public override bool Match(Phrase phrase, int position, PatternSlots slots)
    {
        for (var end = position + atLeast; end <= phrase.Count; end++)
        {
            if (Continue(phrase, end, slots))
            {
                slots[slot] = (position, end - position);
                return true;
            }
        }

        return false;
    }
}
