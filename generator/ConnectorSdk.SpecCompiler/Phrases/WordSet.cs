using System.Runtime.CompilerServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Assigns numbers to a set of words. A bit table quickly excludes most words that aren't in the set. A newly started compiler
/// has to compile the collections of numbers, so there are only arrays.
/// </summary>
internal sealed class WordSet
{
    /// <summary>
    /// Large enough to avoid most collisions among hundreds of words, and small enough for the processor's cache.
    /// </summary>
    private const int Bits = 1 << 13;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>The hash table. The search for a word ends at an entry with the number 0.</summary>
    private readonly (uint Hash, int Number)[] _places;

    public WordSet(IEnumerable<string> words)
    {
        string[] all = [.. words];
        var size = 4;
        while (size < 2 * all.Length)
        {
            size *= 2;
        }

        _places = new (uint, int)[size];
        foreach (var word in all)
        {
            Add(WordHash.Of(word));
        }
    }

    /// <summary>The number of different words. Words with the same hash count as one word.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of a word.</summary>
    /// <returns>The number; -1 if the word isn't in the set.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(uint hash)
        => (_bits[hash % Bits / 64] & (1ul << (int)(hash % 64))) == 0 ? -1 : Find(hash);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(uint hash) => IndexOf(hash) >= 0;

    private void Add(uint hash)
    {
        if (Has(hash))
        {
            return;
        }

        var place = hash & (_places.Length - 1);
        while (_places[place].Number > 0)
        {
            place = (place + 1) & (_places.Length - 1);
        }

        _places[place] = (hash, ++Count);
        _bits[hash % Bits / 64] |= 1ul << (int)(hash % 64);
    }

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
