namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>Specifies the kind of a line, based on its beginning.</summary>
internal enum LineKind
{
    End,
    Blank,

    /// <summary>Text that is indented by up to three spaces.</summary>
    Text,
    Fence,
    Bullet,
    Quote,

    /// <summary>A line that ends the current list item, because it isn't blank and isn't indented like the item.</summary>
    Outside,

    /// <summary>A line of any other kind, or of an uncertain kind.</summary>
    Other,
}
