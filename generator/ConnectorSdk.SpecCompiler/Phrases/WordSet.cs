namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// A set of words in which each word sets two bits: too few to tell that a word is there, enough to tell that it isn't.
/// </summary>
internal readonly record struct WordSet(ulong First, ulong Second)
{
    public static WordSet Of(uint hash)
        => new(1ul << (int)((hash ^ (hash >> 16)) & 63), 1ul << (int)(((hash >> 6) ^ (hash >> 23)) & 63));

    public static WordSet Of(List<string> words)
    {
        var set = default(WordSet);
        foreach (var word in words)
        {
            set = set.With(Of(WordHash.Of(word)));
        }

        return set;
    }

    public WordSet With(WordSet other) => new(First | other.First, Second | other.Second);

    /// <summary>False where a word of the other set is missing for certain.</summary>
    public bool MayHaveAll(WordSet other) => (other.First & ~First) == 0 && (other.Second & ~Second) == 0;
}
