namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Where a pattern's slots begin and how many tokens they hold. A slot that isn't filled has -1 tokens.</summary>
internal sealed class PatternSlots
{
    private const string Names = "ABCVWXNM";
    private readonly (int Start, int Count)[] _slots = new (int, int)[Names.Length];

    public (int Start, int Count) this[char name]
    {
        get => _slots[Names.IndexOf(name)] is var (start, count) ? (start - 1, count) : default;
        set => _slots[Names.IndexOf(name)] = (value.Start + 1, value.Count);
    }
}
