namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>A small group of words that are interchangeable at a position in a sentence.</summary>
internal sealed class WordGroup
{
    private readonly uint[] _hashes;
    private readonly ulong _bits;

    public WordGroup(params string[] words)
    {
        _hashes = Array.ConvertAll(words, WordHash.Of);
        foreach (var hash in _hashes)
        {
            _bits |= WordHash.BitOf(hash);
        }
    }

    public bool IsEmpty => _hashes.Length == 0;

    public IEnumerable<uint> Hashes => _hashes;

    /// <summary>Returns false if none of the words can be among the words with the specified bits.</summary>
    public bool MayBeIn(ulong bits) => (_bits & bits) != 0;

    public bool Has(in Token token) => MayBeIn(WordHash.BitOf(token.Hash)) && token.Kind <= TokenKind.Number && Has(token.Hash);

    private bool Has(uint word)
    {
        foreach (var hash in _hashes)
        {
            if (hash == word)
            {
                return true;
            }
        }

        return false;
    }
}
