using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Running text without its markup: links are their text, emphasis and escapes are gone, code spans keep their backticks. Knows
/// where each character stands in the document.
/// </summary>
internal sealed class Prose
{
    private readonly TextRange _range;

    /// <summary>Where the text begins.</summary>
    private readonly int _line = 1;
    private readonly int _column = 1;

    /// <summary>Null for text without markup, as most is.</summary>
    private readonly Markup? _markup;
    private string? _text;
    private Sentence[]? _sentences;
    private Cues _cues;

    /// <param name="text">The text.</param>
    /// <param name="anchors">Where the parts of the text begin in the document, in order.</param>
    /// <param name="file">The name of the errata that it stands in; null for the document itself.</param>
    /// <param name="links">The parts of the text that lead to other pages, in order.</param>
    /// <param name="emphasisLength">How many characters the emphasis has that the text begins with.</param>
    public Prose(
        string text,
        IReadOnlyList<(int Index, int Line, int Column)> anchors,
        string? file = null,
        IReadOnlyList<(int Start, int Length, string Url)>? links = null,
        int emphasisLength = 0)
    {
        _range = TextRange.Of(text);
        _text = text;
        _markup = new Markup(anchors, links ?? [], file, emphasisLength);
        if (anchors.Count > 0)
        {
            (_, _line, _column) = anchors[0];
        }
    }

    /// <summary>
    /// Text without markup, which isn't cut out of the document before it is asked for: its sentences often are enough.
    /// </summary>
    public Prose(TextRange range, int line, int column)
    {
        _range = range;
        _line = line;
        _column = column;
    }

    public string Text => _text ??= _range.ToString();

    public string? File => _markup?.File;

    /// <summary>How many characters the emphasis has that the text begins with; 0 where it begins without.</summary>
    public int EmphasisLength => _markup?.EmphasisLength ?? 0;

    /// <summary>Split at the first call: values, defaults and rules all read them.</summary>
    public Sentence[] Sentences => _sentences ??= SentenceSplitter.Split(this, _range);

    /// <summary>
    /// False where no sentence can hold the text, in whatever case. Most paragraphs needn't be split for what is looked for in
    /// them.
    /// </summary>
    public bool Holds(string text) => _range.Span.IndexOf(text.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>False where no sentence can hold one of the texts.</summary>
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

    /// <summary>True where the text begins so, in whatever case.</summary>
    public bool StartsWith(string text) => _range.Span.StartsWith(text.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The line of the first character, from 1.</summary>
    public int Line => _line;

    private IReadOnlyList<(int Index, int Line, int Column)> Anchors => _markup?.Anchors ?? [];

    /// <summary>The line and column, from 1, of a character of <see cref="Text"/>.</summary>
    public (int Line, int Column) PositionOf(int index)
    {
        if (_markup is not { Anchors: { Count: > 0 } anchors })
        {
            return (_line, _column + index);
        }

        var (low, high) = (0, anchors.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = anchors[middle].Index <= index ? (middle, high) : (low, middle);
        }

        var best = anchors[low];
        return (best.Line, best.Column + Math.Max(0, index - best.Index));
    }

    /// <summary>A part of <see cref="Text"/>.</summary>
    public TextRange Cut(int start, int end) => new(_range.Text, _range.Start + start, _range.Start + end);

    public ReadOnlySpan<char> Span => _range.Span;

    /// <summary>False where no sentence gives the cue.</summary>
    public bool Gives(Cues cue) => ((_cues == Cues.None ? _cues = CueFinder.In(Span) : _cues) & cue) != 0;

    /// <summary>True where <see cref="Text"/> ends with the character.</summary>
    public bool EndsWith(char c) => _range.Span is [.., var last] && last == c;

    /// <summary>The same text from <paramref name="start"/> on.</summary>
    public Prose From(int start)
        => start == 0 ? this
            : _markup is null ? new Prose(_range with { Start = _range.Start + start }, _line, _column + start)
            : new Prose(Text.Substring(start), AnchorsOf(start, Text.Length, 0), File);

    /// <summary>The same text with holes in it. The ranges are in order and don't overlap.</summary>
    public Prose Without(IReadOnlyList<(int Start, int End)> holes)
    {
        var kept = new StringBuilder(Text.Length);
        List<(int Index, int Line, int Column)> keptAnchors = [];
        var start = 0;
        foreach (var (holeStart, holeEnd) in holes.Concat([(Text.Length, Text.Length)]))
        {
            if (holeStart > start)
            {
                keptAnchors.AddRange(AnchorsOf(start, holeStart, kept.Length));
                kept.Append(Text, start, holeStart - start);
            }

            start = holeEnd;
        }

        return new Prose(kept.ToString(), kept.Length > 0 ? keptAnchors : [(0, _line, _column)], File);
    }

    /// <summary>The places of a part of the text that comes to stand at <paramref name="index"/> of another text.</summary>
    private List<(int Index, int Line, int Column)> AnchorsOf(int start, int end, int index)
    {
        var (line, column) = PositionOf(start);
        List<(int Index, int Line, int Column)> found = [(index, line, column)];
        foreach (var anchor in Anchors)
        {
            if (anchor.Index > start && anchor.Index < end)
            {
                found.Add((anchor.Index - start + index, anchor.Line, anchor.Column));
            }
        }

        return found;
    }

    /// <summary>The text with its links to the web, as <c>[text](address)</c>.</summary>
    public string WithLinks()
    {
        if (_markup is not { Links: { Count: > 0 } links })
        {
            return Text;
        }

        var linked = new StringBuilder(Text);
        foreach (var (start, length, url) in links.Reverse().Where(link => link.Length > 0 && IsWebAddress(link.Url)))
        {
            linked.Insert(start + length, $"]({url})").Insert(start, '[');
        }

        return linked.ToString();
    }

    private static bool IsWebAddress(string url)
        => url.IndexOfAny([' ', '(', ')', '"', '<', '>']) < 0
            && Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    public override string ToString() => Text;

    private sealed record Markup(
        IReadOnlyList<(int Index, int Line, int Column)> Anchors,
        IReadOnlyList<(int Start, int Length, string Url)> Links,
        string? File,
        int EmphasisLength);
}
