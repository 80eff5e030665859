namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Tells in one look that a word is none of a set: most words of a sentence aren't what is looked for.</summary>
internal sealed class WordFilter
{
    private const int Slots = 4096;

    private readonly bool[] _slots = new bool[Slots];

    public WordFilter(IEnumerable<uint> hashes)
    {
        foreach (var hash in hashes)
        {
            _slots[hash % Slots] = true;
        }
    }

    /// <summary>False where the word is certainly not in the set.</summary>
    public bool MayHave(uint hash) => _slots[hash % Slots];

    /// <summary>False where certainly none of the words is in the set.</summary>
    public bool MayHaveOne(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (_slots[token.Hash % Slots])
            {
                return true;
            }
        }

        return false;
    }
}
