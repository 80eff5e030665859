using System.Runtime.CompilerServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Numbers the words of a set. Most words of a sentence aren't what is looked for, which one look tells.</summary>
internal sealed class WordSet
{
    /// <summary>Enough for hundreds of words to meet few others by chance, and few enough for the processor's cache.</summary>
    private const int Bits = 1 << 13;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Where the search for a word begins; it ends at a place with the number 0.</summary>
    private readonly (uint Hash, int Number)[] _places;

    public WordSet(IEnumerable<uint> hashes)
    {
        Hashes = [.. hashes.Distinct()];
        var size = 4;
        while (size < 2 * Hashes.Count)
        {
            size *= 2;
        }

        _places = new (uint, int)[size];
        for (var i = 0; i < Hashes.Count; i++)
        {
            var hash = Hashes[i];
            var place = hash & (size - 1);
            while (_places[place].Number > 0)
            {
                place = (place + 1) & (size - 1);
            }

            _places[place] = (hash, i + 1);
            _bits[hash % Bits / 64] |= 1ul << (int)(hash % 64);
        }
    }

    /// <summary>The words, each at its number.</summary>
    public IReadOnlyList<uint> Hashes { get; }

    /// <summary>The number of the word; -1 where it isn't in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(uint hash)
        => (_bits[hash % Bits / 64] & (1ul << (int)(hash % 64))) == 0 ? -1 : Find(hash);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(uint hash) => IndexOf(hash) >= 0;

    private int Find(uint hash)
    {
        var place = hash & (_places.Length - 1);
        while (_places[place] is { Number: > 0 } other)
        {
            if (other.Hash == hash)
            {
                return other.Number - 1;
            }

            place = (place + 1) & (_places.Length - 1);
        }

        return -1;
    }
}
