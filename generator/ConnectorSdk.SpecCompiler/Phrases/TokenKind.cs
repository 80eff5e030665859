namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Specifies the kind of a <see cref="Token"/>.</summary>
internal enum TokenKind : byte
{
    Word,

    /// <summary>One of <c>, ; : ( )</c>.</summary>
    Mark,

    /// <summary>Digits with signs, separators, and colons: <c>-1</c>, <c>1,860</c>, <c>1.00:00:00</c>.</summary>
    Number,

    /// <summary>A code span or a quotation.</summary>
    Literal,

    /// <summary>One or more parameters of the cmdlet.</summary>
    Mention,

    /// <summary>"This value" in a bullet that describes a value.</summary>
    BulletValue,
}
