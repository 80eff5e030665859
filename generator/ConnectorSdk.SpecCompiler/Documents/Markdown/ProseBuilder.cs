using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Puts prose together from parts of a text, in their order, and keeps where each stands. It is used again from text to text.
/// </summary>
internal sealed class ProseBuilder
{
    private readonly StringBuilder _prose = new();
    private readonly List<(int Index, int Line, int Column)> _anchors = [];
    private readonly List<(int Start, int Length, string Url)> _links = [];
    private string _text = "";
    private int _line;

    /// <summary>The column of a character less its place in the text.</summary>
    private int _columnShift;

    /// <summary>Where the text begins that isn't copied yet.</summary>
    private int _pending;

    /// <summary>How long the prose is.</summary>
    public int Length => _prose.Length;

    /// <summary>Begins with a text whose first character stands at a line and column, from 1.</summary>
    public void Begin(TextRange range, int line, int column)
    {
        _prose.Clear();
        _anchors.Clear();
        _links.Clear();
        (_text, _line, _columnShift, _pending) = (range.Text, line, column - range.Start, range.Start);
        AddAnchor(range.Start);
    }

    /// <summary>Copies what stands before <paramref name="end"/> and isn't copied yet.</summary>
    public void CopyTo(int end)
    {
        _prose.Append(_text, _pending, end - _pending);
        _pending = end;
    }

    /// <summary>Leaves out what stands before <paramref name="start"/> and isn't copied yet.</summary>
    public void Skip(int start)
    {
        _pending = start;
        AddAnchor(start);
    }

    /// <summary>Reads the end of a line, and what stands between the texts around it, as a blank.</summary>
    public void EndLine(int end, int lineEnd, int next)
    {
        CopyTo(end);
        _prose.Append(' ');
        _line++;
        _columnShift = -lineEnd;
        Skip(next);
    }

    /// <summary>
    /// Puts code between single backticks, in the place of what stands from <paramref name="place"/> to <paramref name="end"/>.
    /// </summary>
    public void AddCode(int place, TextRange code, int end)
    {
        CopyTo(place);
        AddAnchor(place);
        _prose.Append('`').Append(_text, code.Start, code.End - code.Start).Append('`');
        Skip(end);
    }

    /// <summary>The prose from <paramref name="start"/> on leads to another page.</summary>
    public void AddLink(int start, string url) => _links.Add((start, _prose.Length - start, url));

    /// <summary>True where the prose is the text as it stands there: its marks mean nothing.</summary>
    public bool IsUnchanged => _anchors.Count == 1 && _prose.Length == 0;

    /// <param name="emphasisLength">How long the emphasis is that the prose begins with; 0 where it begins without.</param>
    public Prose ToProse(int emphasisLength)
        => new(_prose.ToString(), _anchors.ToArray(), links: _links.Count == 0 ? null : _links.ToArray(),
            emphasisLength: emphasisLength);

    private void AddAnchor(int place) => _anchors.Add((_prose.Length, _line, place + _columnShift));
}
