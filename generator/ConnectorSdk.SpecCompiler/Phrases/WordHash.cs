using System.Runtime.InteropServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Compares words by a hash that knows neither case nor the shape of apostrophes.</summary>
internal static class WordHash
{
    /// <summary>How many characters are read at a time.</summary>
    private const int Step = sizeof(ulong) / sizeof(char);

    private const int BitsOfChar = 8 * sizeof(char);
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The bit that letters of one case have, in each of four characters.</summary>
    private const ulong Case = 0x0020_0020_0020_0020;

    /// <summary>What none of four ASCII characters has.</summary>
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

    /// <summary>Up to four characters, the first in the lowest bits: all at once where that many stand there.</summary>
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

    /// <summary>The word with one character for all that are alike; null where it is written so.</summary>
    private static string? Fold(ReadOnlySpan<char> word)
    {
        var folded = word.ToArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return word.SequenceEqual(folded) ? null : new string(folded);
    }

    /// <summary>One of 64 bits, by which many words are told apart at once: where it is missing, so is the word.</summary>
    public static ulong BitOf(uint hash) => 1ul << (int)(hash & 63);

    public static uint Of(string word) => Of(word, 0, word.Length);

    /// <summary>The same word, character by character: equal hashes aren't proof.</summary>
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
