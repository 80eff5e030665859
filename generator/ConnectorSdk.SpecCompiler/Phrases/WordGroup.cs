namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>A small group of words that are interchangeable at a position in a sentence.</summary>
internal sealed class WordGroup
{
    private readonly string[] _words;
    private readonly uint[] _hashes;
    private readonly ulong _bits;

    public WordGroup(params string[] words)
    {
        _words = words;
        _hashes = Array.ConvertAll(words, WordHash.Of);
        foreach (var hash in _hashes)
        {
            _bits |= WordHash.BitOf(hash);
        }
    }

    public bool IsEmpty => _hashes.Length == 0;

    public IEnumerable<string> Words => _words;

    /// <summary>Returns false if none of the words can be among the words with the specified bits.</summary>
    public bool MayBeIn(ulong bits) => (_bits & bits) != 0;

    public bool Has(string source, in Token token) => IndexOf(source, token) >= 0;

    /// <summary>
    /// Finds the word of a token. The hashes only exclude words, because different words can have the same hash.
    /// </summary>
    /// <returns>The index of the word; -1 if it isn't in the group.</returns>
    public int IndexOf(string source, in Token token)
    {
        if (!MayBeIn(WordHash.BitOf(token.Hash)) || token.Kind > TokenKind.Number)
        {
            return -1;
        }

        for (var i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] == token.Hash && token.IsWritten(source, _words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
