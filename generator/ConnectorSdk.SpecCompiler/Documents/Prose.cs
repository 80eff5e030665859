namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Running text without its markup: links are their text, emphasis and escapes are gone, code spans keep their backticks. Knows
/// where each character stands in the document.
/// </summary>
internal sealed class Prose(string text, IReadOnlyList<(int Index, int Line, int Column)> anchors)
{
    private IReadOnlyList<Sentence>? _sentences;

    public string Text { get; } = text;

    /// <summary>Split at the first call: values, defaults and rules all read them.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= [.. SentenceSplitter.Split(this)];

    /// <summary>The line of the first character, from 1.</summary>
    public int Line => anchors.Count > 0 ? anchors[0].Line : 1;

    /// <summary>The line and column, from 1, of a character of <see cref="Text"/>.</summary>
    public (int Line, int Column) PositionOf(int index)
    {
        var best = anchors.Count > 0 ? anchors[0] : (Index: 0, Line: 1, Column: 1);
        foreach (var anchor in anchors)
        {
            if (anchor.Index > index)
            {
                break;
            }

            best = anchor;
        }

        return (best.Line, best.Column + Math.Max(0, index - best.Index));
    }

    /// <summary>The same text from <paramref name="start"/> on.</summary>
    public Prose From(int start)
    {
        var (line, column) = PositionOf(start);
        var rest = anchors
            .Where(anchor => anchor.Index > start)
            .Select(anchor => (anchor.Index - start, anchor.Line, anchor.Column));
        return new Prose(Text.Substring(start), [(0, line, column), .. rest]);
    }

    public override string ToString() => Text;
}
