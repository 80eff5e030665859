using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Builds prose from parts of a text in order, and records the location of each part. The builder is reused for the next text.
/// </summary>
internal sealed class ProseBuilder
{
    private readonly StringBuilder _prose = new();
    private readonly List<ProseAnchor> _anchors = [];
    private readonly List<ProseLink> _links = [];
    private string _text = "";
    private int _line;

    /// <summary>The difference between the column of a character and its index in the text.</summary>
    private int _columnShift;

    /// <summary>The start of the text that isn't copied yet.</summary>
    private int _pending;

    public int Length => _prose.Length;

    /// <summary>Starts a text whose first character is at the specified line and column, both starting at 1.</summary>
    public void Begin(TextRange range, int line, int column)
    {
        _prose.Clear();
        _anchors.Clear();
        _links.Clear();
        (_text, _line, _columnShift, _pending) = (range.Text, line, column - range.Start, range.Start);
        AddAnchor(range.Start);
    }

    /// <summary>Copies the pending text before <paramref name="end"/>.</summary>
    public void CopyTo(int end)
    {
        _prose.Append(_text, _pending, end - _pending);
        _pending = end;
    }

    /// <summary>Skips the pending text before <paramref name="start"/>.</summary>
    public void Skip(int start)
    {
        _pending = start;
        AddAnchor(start);
    }

    /// <summary>Replaces the end of a line and the characters around it with a space.</summary>
    public void EndLine(int end, int lineEnd, int next)
    {
        CopyTo(end);
        _prose.Append(' ');
        _line++;
        _columnShift = -lineEnd;
        Skip(next);
    }

    /// <summary>
    /// Adds code between single backticks. It replaces the text from <paramref name="place"/> to <paramref name="end"/>.
    /// </summary>
    public void AddCode(int place, TextRange code, int end)
    {
        CopyTo(place);
        AddAnchor(place);
        _prose.Append('`').Append(_text, code.Start, code.End - code.Start).Append('`');
        Skip(end);
    }

    /// <summary>Adds a link to another page for the prose from <paramref name="start"/> on.</summary>
    public void AddLink(int start, string url) => _links.Add(new ProseLink(start, _prose.Length - start, url));

    /// <summary>True if the prose is identical to the source text, whose marks have no meaning.</summary>
    public bool IsUnchanged => _anchors.Count == 1 && _prose.Length == 0;

    /// <param name="emphasisLength">The length of the emphasis at the beginning of the prose; 0 if there is none.</param>
    public Prose ToProse(int emphasisLength)
        => new(_prose.ToString(), _anchors.ToArray(), links: _links.Count == 0 ? null : _links.ToArray(),
            emphasisLength: emphasisLength);

    private void AddAnchor(int place) => _anchors.Add(new ProseAnchor(_prose.Length, _line, place + _columnShift));
}
