namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Compares words by a hash that knows neither case nor the shape of apostrophes.</summary>
internal static class WordHash
{
    /// <summary>The hash of nothing, to which <see cref="Add"/> adds characters. The algorithm is FNV-1a.</summary>
    public const uint Empty = 2166136261u;

    private const uint Prime = 16777619u;

    public static uint Add(uint hash, char c) => (hash ^ Fold(c)) * Prime;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Adds a letter, of which case is one bit.</summary>
    public static uint AddLetter(uint hash, char letter) => (hash ^ (letter | 0x20u)) * Prime;

    public static uint Of(string text, int start, int length)
    {
        var hash = Empty;
        for (var i = start; i < start + length; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
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
