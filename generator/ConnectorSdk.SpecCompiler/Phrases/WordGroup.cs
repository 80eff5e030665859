namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>A few words that count alike at some place of a sentence.</summary>
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

    public IEnumerable<uint> Hashes => _hashes;

    public bool Has(in Token token)
        => (_bits & WordHash.BitOf(token.Hash)) != 0 && token.Kind <= TokenKind.Mark && Array.IndexOf(_hashes, token.Hash) >= 0;
}
