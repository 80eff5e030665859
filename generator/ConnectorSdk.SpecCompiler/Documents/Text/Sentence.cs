namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// A sentence of the document, with its place (from 1). <paramref name="file"/> names the errata that it stands in; null is the
/// document itself. Its text isn't cut out before it is asked for: most sentences are only looked at.
/// </summary>
internal sealed class Sentence(TextRange range, int line, int column, string? file = null)
{
    /// <summary>Longer ones are damaged lists: no constraint has so many words.</summary>
    private const int MaxLength = 2000;

    private string? _text;
    private Cues _cues;

    public string Text => _text ??= range.ToString();

    public ReadOnlySpan<char> Span => range.Span;

    public int Line => line;

    public int Column => column;

    public string? File => file;

    /// <summary>True where nothing is read from the sentence, because expressions could take minutes for it.</summary>
    public bool IsTooLong => Span.Length > MaxLength;

    /// <summary>True where the sentence gives the cue.</summary>
    public bool Gives(Cues cue) => ((_cues == Cues.None ? _cues = CueFinder.In(Span) : _cues) & cue) != 0;

    /// <summary>True where the sentence holds the text, in whatever case.</summary>
    public bool Holds(string text) => Span.IndexOf(text.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>True where the sentence holds one of the texts.</summary>
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
