namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>A part of a text that isn't cut out: most parts are only looked at.</summary>
internal readonly record struct TextRange(string Text, int Start, int End)
{
    public static TextRange Of(string text) => new(text, 0, text.Length);

    /// <summary>The lines, without their ends.</summary>
    public LineScanner Lines(int firstLine = 0) => new(this, firstLine);

    public ReadOnlySpan<char> Span => Text.AsSpan(Start, End - Start);

    public override string ToString() => Text.Substring(Start, End - Start);
}
