namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>Digits with signs, separators and colons: <c>-1</c>, <c>1,860</c>, <c>1.00:00:00</c>.</summary>
    Number,

    /// <summary>One of <c>, ; : ( )</c>.</summary>
    Mark,

    /// <summary>A code span or a quotation.</summary>
    Literal,

    /// <summary>One or more parameters of the cmdlet.</summary>
    Mention,

    /// <summary>"This value" in the bullet of a value.</summary>
    BulletValue,
}

/// <summary>
/// A word of a sentence, or what stands for several. <paramref name="Start"/> and <paramref name="Length"/> are its place in the
/// sentence's text, <paramref name="Hash"/> is of the word regardless of case, <paramref name="Index"/> numbers mentions.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, uint Hash, int Index)
{
    public int End => Start + Length;

    /// <summary>A set of words is a number in which each word sets one bit: enough to tell that a word is missing.</summary>
    public ulong Bit => Kind is TokenKind.Word or TokenKind.Mark ? WordHash.Bit(Hash) : 0;
}
