namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>The parts of a phrase that the slots of a pattern matched.</summary>
internal sealed class PatternMatch(Phrase phrase, PatternSlots slots)
{
    public Phrase Phrase => phrase;

    public bool Has(char slot) => slots[slot].Start >= 0;

    /// <summary>The parameters in a slot from A to C.</summary>
    public Mention this[char slot] => phrase.MentionAt(slots[slot].Start);

    /// <summary>The words in a slot.</summary>
    public Phrase Words(char slot)
    {
        var (start, count) = slots[slot];
        return start < 0 ? phrase.Slice(0, 0) : phrase.Slice(start, count);
    }

    /// <summary>The words in a slot as written; empty if the slot isn't filled.</summary>
    public string Text(char slot)
    {
        var (start, count) = slots[slot];
        return start < 0 ? "" : phrase.TextOf(start, count);
    }
}
