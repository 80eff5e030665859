namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>What the beginning of a line says of it.</summary>
internal enum LineKind
{
    End,
    Blank,

    /// <summary>Text, with up to three blanks before it.</summary>
    Text,
    Fence,
    Bullet,
    Quote,

    /// <summary>Not blank, and not indented as the item of a list around it: the item is over.</summary>
    Outside,

    /// <summary>None of the above, or not certainly so.</summary>
    Other,
}
