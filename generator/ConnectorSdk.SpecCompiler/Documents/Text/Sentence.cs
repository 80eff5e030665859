namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// A sentence of the document with its line and column, which start at 1. <paramref name="file"/> is the name of the errata file
/// that contains it; null for the document itself. The string is created only on first use, because most sentences are only
/// scanned.
/// </summary>
internal sealed class Sentence(TextRange range, int line, int column, string? file = null)
{
    /// <summary>The maximum length. Longer sentences are malformed lists, because no constraint contains so many words.</summary>
    private const int MaxLength = 2000;

    private string? _text;
    private Cues _cues;

    public string Text => _text ??= range.ToString();

    public ReadOnlySpan<char> Span => range.Span;

    public TextRange Range => range;

    public int Line => line;

    public int Column => column;

    public string? File => file;

    /// <summary>True if the sentence is ignored, because regular expressions could take minutes to match it.</summary>
    public bool IsTooLong => Span.Length > MaxLength;

    /// <summary>Determines whether the sentence contains the cue.</summary>
    public bool Gives(Cues cue) => ((_cues == Cues.None ? _cues = CueFinder.In(Span) : _cues) & cue) != 0;

    /// <summary>Determines whether the sentence contains the text, ignoring case.</summary>
    public bool Holds(string text) => Span.IndexOf(text.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Determines whether the sentence contains one of the strings.</summary>
    public bool HoldsAny(string[] texts)
    {
        foreach (var text in texts)
        {
            if (Holds(text))
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => Text;
}
