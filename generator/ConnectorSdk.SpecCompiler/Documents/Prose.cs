using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Running text without its markup: links are their text, emphasis and escapes are gone, code spans keep their backticks. Knows
/// where each character stands in the document. <paramref name="file"/> names the errata that it stands in; null is the document
/// itself. <paramref name="links"/> are the parts of the text that lead to other pages.
/// </summary>
internal sealed class Prose(
    string text,
    IReadOnlyList<(int Index, int Line, int Column)> anchors,
    string? file = null,
    IReadOnlyList<(int Start, int Length, string Url)>? links = null)
{
    private IReadOnlyList<Sentence>? _sentences;

    public string Text { get; } = text;

    public string? File { get; } = file;

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
    public Prose From(int start) => new(Text.Substring(start), [.. AnchorsOf(start, Text.Length, 0)], File);

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

        return new Prose(kept.ToString(), kept.Length > 0 ? keptAnchors : anchors, File);
    }

    /// <summary>The places of a part of the text that comes to stand at <paramref name="index"/> of another text.</summary>
    private IEnumerable<(int Index, int Line, int Column)> AnchorsOf(int start, int end, int index)
    {
        var (line, column) = PositionOf(start);
        return anchors
            .Where(anchor => anchor.Index > start && anchor.Index < end)
            .Select(anchor => (anchor.Index - start + index, anchor.Line, anchor.Column))
            .Prepend((index, line, column));
    }

    /// <summary>The text with its links to the web, as <c>[text](address)</c>.</summary>
    public string WithLinks()
    {
        var linked = new StringBuilder(Text);
        foreach (var (start, length, url) in (links ?? []).Reverse().Where(link => link.Length > 0 && IsWebAddress(link.Url)))
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
}
