using System.Runtime.CompilerServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Assigns numbers to a set of words. A bit table quickly excludes most words that aren't in the set.</summary>
internal sealed class WordSet
{
    /// <summary>
    /// Large enough to avoid most collisions among hundreds of words, and small enough for the processor's cache.
    /// </summary>
    private const int Bits = 1 << 13;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>The hash table. The search for a word ends at an entry with the number 0.</summary>
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

    /// <summary>The hashes of the words, each at the index that is its number.</summary>
    public IReadOnlyList<uint> Hashes { get; }

    /// <summary>Gets the number of a word.</summary>
    /// <returns>The number; -1 if the word isn't in the set.</returns>
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
