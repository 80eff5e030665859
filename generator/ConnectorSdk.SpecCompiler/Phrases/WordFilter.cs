using System.Runtime.CompilerServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Tells in one look that a word is none of a set: most words of a sentence aren't what is looked for.</summary>
internal sealed class WordFilter
{
    /// <summary>Enough for hundreds of words to meet few others by chance, and few enough for the processor's cache.</summary>
    private const int Bits = 1 << 13;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    public WordFilter(IEnumerable<uint> hashes)
    {
        foreach (var hash in hashes)
        {
            _bits[hash % Bits / 64] |= 1ul << (int)(hash % 64);
        }
    }

    /// <summary>False where the word is certainly not in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(uint hash) => (_bits[hash % Bits / 64] & (1ul << (int)(hash % 64))) != 0;
}
