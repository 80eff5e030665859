namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>A part of a text without a string of its own, because most parts are only scanned.</summary>
internal readonly record struct TextRange(string Text, int Start, int End)
{
    public static TextRange Of(string text) => new(text, 0, text.Length);

    /// <summary>Gets the lines without their line ends.</summary>
    public LineScanner Lines(int firstLine = 0) => new(this, firstLine);

    public ReadOnlySpan<char> Span => Text.AsSpan(Start, End - Start);

    public override string ToString() => Text.Substring(Start, End - Start);
}
