using System.Runtime.InteropServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Compares words by a hash that ignores case and the shape of apostrophes.</summary>
internal static class WordHash
{
    /// <summary>The number of characters that are read at once.</summary>
    private const int Step = sizeof(ulong) / sizeof(char);

    private const int BitsOfChar = 8 * sizeof(char);
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The bit that distinguishes the case of a letter, in each of four characters.</summary>
    private const ulong Case = 0x0020_0020_0020_0020;

    /// <summary>The bits that aren't set in ASCII characters, in each of four characters.</summary>
    private const ulong Foreign = 0xFF80_FF80_FF80_FF80;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static uint Of(string text, int start, int length)
    {
        var hash = (ulong)length;
        var all = 0ul;
        for (var i = 0; i < length; i += Step)
        {
            var next = Read(text, start + i, Math.Min(Step, length - i));
            all |= next;
            hash = (hash ^ (next | Case)) * Prime;
            hash ^= hash >> 32;
        }

        return (all & Foreign) != 0 && Fold(text.AsSpan(start, length)) is { } folded ? Of(folded, 0, length) : (uint)hash;
    }

    /// <summary>
    /// Reads up to four characters, with the first character in the lowest bits. They are read at once if the text has four more
    /// characters.
    /// </summary>
    private static ulong Read(string text, int start, int count)
    {
        if (BitConverter.IsLittleEndian && start + Step <= text.Length)
        {
            var read = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(start, Step)));
            return count == Step ? read : read & ((1ul << (count * BitsOfChar)) - 1);
        }

        var characters = 0ul;
        for (var i = count - 1; i >= 0; i--)
        {
            characters = (characters << BitsOfChar) | text[start + i];
        }

        return characters;
    }

    /// <summary>Normalizes equivalent characters.</summary>
    /// <returns>The normalized word; null if it is already normalized.</returns>
    private static string? Fold(ReadOnlySpan<char> word)
    {
        var folded = word.ToArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return word.SequenceEqual(folded) ? null : new string(folded);
    }

    /// <summary>Maps a hash to one of 64 bits. If the bit isn't set for a text, the word isn't in the text.</summary>
    public static ulong BitOf(uint hash) => 1ul << (int)(hash & 63);

    public static uint Of(string word) => Of(word, 0, word.Length);

    /// <summary>Compares two words by their characters, because equal hashes don't prove that the words are equal.</summary>
    public static bool AreSame(string text, int start, int length, string word)
    {
        if (length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (text[start + i] != word[i] && Fold(text[start + i]) != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c)
        => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20)
            : c < 0x80 ? c
            : c == '\u2019' ? '\''
            : char.ToLowerInvariant(c);
}
