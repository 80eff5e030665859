using System.Runtime.InteropServices;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// A word of a sentence, or what stands for several. <paramref name="Start"/> and <paramref name="Length"/> are its place in the
/// sentence's text, <paramref name="Hash"/> is of the word regardless of case, <paramref name="Index"/> numbers mentions.
/// <paramref name="MayHaveCapital"/> is false for a word that certainly has no capital letter, as most haven't.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(
    TokenKind Kind, int Start, int Length, uint Hash, int Index, bool MayHaveCapital = false)
{
    /// <summary>
    /// The <see cref="Index"/> of a word that is written otherwise than it counts: "can not" counts as "can't".
    /// </summary>
    public const int Respelled = -2;

    public int End => Start + Length;

    public bool IsWord(string source, string word)
        => Kind <= TokenKind.Mark
            && (Index == Respelled ? Hash == WordHash.Of(word)
                : Length == word.Length && WordHash.AreSame(source, Start, Length, word));
}
