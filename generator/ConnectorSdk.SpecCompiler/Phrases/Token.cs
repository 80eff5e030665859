using System.Runtime.InteropServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// A word of a sentence, or a token that represents several words. <paramref name="Start"/> and <paramref name="Length"/> locate
/// it in the sentence. <paramref name="Hash"/> is the case-insensitive hash of the word, and <paramref name="Index"/> is the
/// number of a mention. <paramref name="MayHaveCapital"/> is false if the word certainly contains no capital letter.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(
    TokenKind Kind, int Start, int Length, uint Hash, int Index, bool MayHaveCapital = false)
{
    /// <summary>The <see cref="Index"/> of a word whose spelling was normalized: "can not" becomes "can't".</summary>
    public const int Respelled = -2;

    public int End => Start + Length;

    public bool IsWord(string source, string word) => Kind <= TokenKind.Mark && IsWritten(source, word);

    /// <summary>Determines whether the token, which may be a number, is written like a word.</summary>
    public bool IsWritten(string source, string word)
        => Index == Respelled ? Hash == WordHash.Of(word) : WordHash.AreSame(source, Start, Length, word);
}
