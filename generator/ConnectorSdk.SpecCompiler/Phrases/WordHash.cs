namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Compares words by a hash that knows neither case nor the shape of apostrophes.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a.</summary>
    public static uint Of(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ Fold(text[i])) * 16777619u;
        }

        return hash;
    }

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
            if (Fold(text[start + i]) != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c)
        => c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
            : c == '\u2019' ? '\''
            : c < 0x80 ? c
            : char.ToLowerInvariant(c);
}
