using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Text without its markup. Links are replaced with their text, emphasis and escapes are removed, and code spans keep their
/// backticks. The location of each character in the document is recorded.
/// </summary>
internal sealed class Prose
{
    private readonly TextRange _range;

    /// <summary>The location of the start of the text.</summary>
    private readonly int _line = 1;
    private readonly int _column = 1;

    /// <summary>The locations and links of text with markup; null for text without markup, which is most common.</summary>
    private readonly Markup? _markup;
    private string? _text;
    private Sentence[]? _sentences;
    private Cues _cues;

    /// <param name="text">The text.</param>
    /// <param name="anchors">The locations in the document where the parts of the text start, in order.</param>
    /// <param name="file">The name of the errata file that contains the text; null for the document itself.</param>
    /// <param name="links">The parts of the text that lead to other pages, in order.</param>
    /// <param name="emphasisLength">The length of the emphasis at the beginning of the text.</param>
    public Prose(
        string text,
        IReadOnlyList<ProseAnchor> anchors,
        string? file = null,
        IReadOnlyList<ProseLink>? links = null,
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
    /// Initializes text without markup. The string is created only on first use, because the sentences are often sufficient.
    /// </summary>
    public Prose(TextRange range, int line, int column)
    {
        _range = range;
        _line = line;
        _column = column;
    }

    public string Text => _text ??= _range.ToString();

    public string? File => _markup?.File;

    /// <summary>The length of the emphasis at the beginning of the text; 0 if there is none.</summary>
    public int EmphasisLength => _markup?.EmphasisLength ?? 0;

    /// <summary>The sentences, split on first use and cached for the readers of values, defaults, and rules.</summary>
    public Sentence[] Sentences => _sentences ??= SentenceSplitter.Split(this, _range);

    /// <summary>
    /// Returns false if no sentence can contain the text, ignoring case. Most paragraphs needn't be split for such a search.
    /// </summary>
    public bool Holds(string text) => _range.Span.IndexOf(text.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Returns false if no sentence can contain any of the strings.</summary>
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

    /// <summary>Determines whether the text starts with a string, ignoring case.</summary>
    public bool StartsWith(string text) => _range.Span.StartsWith(text.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The line of the first character, from 1.</summary>
    public int Line => _line;

    private IReadOnlyList<ProseAnchor> Anchors => _markup?.Anchors ?? [];

    /// <summary>Gets the line and column of a character of <see cref="Text"/>, both starting at 1.</summary>
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

    /// <summary>Gets a part of <see cref="Text"/>.</summary>
    public TextRange Cut(int start, int end) => new(_range.Text, _range.Start + start, _range.Start + end);

    public ReadOnlySpan<char> Span => _range.Span;

    /// <summary>Returns false if no sentence contains the cue.</summary>
    public bool Gives(Cues cue) => ((_cues == Cues.None ? _cues = CueFinder.In(Span) : _cues) & cue) != 0;

    /// <summary>Determines whether <see cref="Text"/> ends with the character.</summary>
    public bool EndsWith(char c) => _range.Span is [.., var last] && last == c;

    /// <summary>Gets the text from <paramref name="start"/> on.</summary>
    public Prose From(int start)
        => start == 0 ? this
            : _markup is null ? new Prose(_range with { Start = _range.Start + start }, _line, _column + start)
            : new Prose(Text.Substring(start), AnchorsOf(start, Text.Length, 0), File);

    /// <summary>Gets the text without the ranges, which are in order and don't overlap.</summary>
    public Prose Without(IReadOnlyList<(int Start, int End)> holes)
    {
        var kept = new StringBuilder(Text.Length);
        List<ProseAnchor> keptAnchors = [];
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

        return new Prose(kept.ToString(), kept.Length > 0 ? keptAnchors : [new ProseAnchor(0, _line, _column)], File);
    }

    /// <summary>Gets the locations of a part of the text that moves to <paramref name="index"/> in another text.</summary>
    private List<ProseAnchor> AnchorsOf(int start, int end, int index)
    {
        var (line, column) = PositionOf(start);
        List<ProseAnchor> found = [new ProseAnchor(index, line, column)];
        foreach (var anchor in Anchors)
        {
            if (anchor.Index > start && anchor.Index < end)
            {
                found.Add(anchor with { Index = anchor.Index - start + index });
            }
        }

        return found;
    }

    /// <summary>Gets the text with its web links, as <c>[text](address)</c>.</summary>
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
        IReadOnlyList<ProseAnchor> Anchors,
        IReadOnlyList<ProseLink> Links,
        string? File,
        int EmphasisLength);
}
