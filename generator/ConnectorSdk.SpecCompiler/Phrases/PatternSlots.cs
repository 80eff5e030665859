namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>The start and the token count of each slot of a pattern. An unfilled slot starts at -1.</summary>
internal sealed class PatternSlots
{
    private const string Names = "ABCVWXNM";
    private readonly (int Start, int Count)[] _slots = new (int, int)[Names.Length];

    public (int Start, int Count) this[char name]
        => _slots[Names.IndexOf(name)] is var (start, count) ? (start - 1, count) : default;

    /// <summary>Fills a slot.</summary>
    public PatternSlots With(char name, int start, int count)
    {
        _slots[Names.IndexOf(name)] = (start + 1, count);
        return this;
    }
}
