using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Finds the headings of a document by the first characters of its lines, so each part is parsed only if it is needed. In a few
/// documents, the beginning of a line isn't sufficient to recognize a heading. These documents are detected and parsed as a
/// whole.
/// </summary>
internal sealed class MarkdownOutline
{
    private readonly string _text;
    private readonly bool _mayHaveReferences;
    private readonly PlainTextReader _texts = new();
    private readonly PlainBlockReader _blocks;
    private readonly List<MarkdownPart> _parts = [];
    private HeadingBlock? _heading;
    private int _partStart;
    private int _partLine = 1;

    private MarkdownOutline(string text)
    {
        _text = text;
        _blocks = new PlainBlockReader(_texts);
        _mayHaveReferences = text.IndexOf("]:", StringComparison.Ordinal) >= 0;
    }

    public TextRange FrontMatter { get; private set; } = TextRange.Of("");

    public IReadOnlyList<MarkdownPart> Parts => _parts;

    /// <summary>False if no line can open a rule block.</summary>
    public bool MayStateRules { get; private set; }

    /// <summary>Reads the outline of a text whose lines end with a line feed only.</summary>
    /// <returns>The outline; null if the kind of a line is ambiguous.</returns>
    public static MarkdownOutline? Read(string text)
    {
        var outline = new MarkdownOutline(text);
        return outline.Read() ? outline : null;
    }

    private bool Read()
    {
        var lines = TextRange.Of(_text).Lines(firstLine: 1);
        if (_text.StartsWith("---", StringComparison.Ordinal) && !ReadFrontMatter(ref lines))
        {
            return false;
        }

        CodeFence? fence = null;
        while (lines.MoveNext())
        {
            if (lines.Start == lines.End)
            {
                continue;
            }

            if (fence is not null)
            {
                if (!StaysInFence(lines, ref fence))
                {
                    return false;
                }
            }
            else if (!ReadLine(lines, ref fence))
            {
                return false;
            }
        }

        EndPart(_text.Length);
        return fence is null;
    }

    private bool ReadFrontMatter(ref LineScanner lines)
    {
        lines.MoveNext();
        if (lines.End != 3)
        {
            return false;
        }

        while (lines.MoveNext())
        {
            if (lines.Span is "---")
            {
                FrontMatter = new TextRange(_text, 4, Math.Max(4, lines.Start - 1));
                BeginPart(lines);
                return true;
            }

            if (MayCloseFrontMatter(lines.Span) || lines.Span.TrimStart(' ') is ['`' or '~', ..])
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether a line might close the front matter. Lines with too few marks are included, because the library doesn't
    /// recognize the line after them.
    /// </summary>
    private static bool MayCloseFrontMatter(ReadOnlySpan<char> line)
        => line is ['-', '-', '-', ..] or ['.', '.', '.', ..] or "-" or "--" or "." or "..";

    private bool ReadLine(LineScanner lines, ref CodeFence? fence)
    {
        switch (_text[lines.Start])
        {
            case '#':
                return ReadHeading(lines);
            case '`':
                fence = CodeFence.Opening(lines.Span);
                MayStateRules |= fence is { } opened && RulesBlock.IsMeant(opened.InfoOf(lines.Span));
                break;
            case '>' or '*' or '+' or (>= '0' and <= '9'):
                MayStateRules |= RulesBlock.MayOpenIn(lines.Span);
                break;
            case '<' or '~' or '=':
                return false;
            case ' ':
                if (MayMean(lines.Span.TrimStart(' ')))
                {
                    return false;
                }

                break;
            case '-':
                MayStateRules |= RulesBlock.MayOpenIn(lines.Span);
                if (lines.Span.TrimEnd().TrimStart('-').IsEmpty)
                {
                    return false;
                }

                break;
        }

        return !IsGluedFence(lines.Span) && (!_mayHaveReferences || !MayBeReference(lines.Span));
    }

    /// <summary>
    /// Determines whether an indented line might be a heading, underline a heading, or start a block that contains headings.
    /// </summary>
    private static bool MayMean(ReadOnlySpan<char> line)
        => !line.IsEmpty
            && (line is ['#' or '~' or '<' or '=', ..] or ['`', '`', '`', ..] || line.TrimEnd().TrimStart('-').IsEmpty);

    /// <summary>
    /// Determines whether a fence follows text in the same line. <see cref="FenceRepair"/> separates such a fence.
    /// </summary>
    private static bool IsGluedFence(ReadOnlySpan<char> line) => line is [not '`', .., 'l'] && line.EndsWith("```yaml".AsSpan());

    /// <summary>
    /// Determines whether a line might define a link reference. "[name]: target" in any block changes the meaning of "[name]" in
    /// the whole document.
    /// </summary>
    private static bool MayBeReference(ReadOnlySpan<char> line)
        => line.IndexOf("]:".AsSpan()) >= 0 && line.TrimStart(" \t>-*+0123456789.)".AsSpan()) is ['[', ..];

    /// <summary>
    /// Returns false if the fence might not be closed. A heading inside it probably belongs to the document, and another fence
    /// might not belong to the block. <see cref="FenceRepair"/> repairs such fences.
    /// </summary>
    private bool StaysInFence(LineScanner lines, ref CodeFence? fence)
    {
        switch (_text[lines.Start])
        {
            case '`' or ' ':
                fence = fence!.Value.IsClosedBy(lines.Span) ? null : fence;
                return fence is null || CodeFence.Opening(lines.Span) is null;
            case '#':
                return !(lines.Span.StartsWith("## ".AsSpan()) || lines.Span.StartsWith("###".AsSpan()));
            default:
                return true;
        }
    }

    private bool ReadHeading(LineScanner lines)
    {
        var span = lines.Span;
        var level = span.Length - span.TrimStart('#').Length;
        if (level > 6 || (level < span.Length && span[level] is not (' ' or '\t')))
        {
            return true; // A word such as "#1".
        }

        var start = lines.Start + level;
        while (start < lines.End && _text[start] == ' ')
        {
            start++;
        }

        var end = lines.End;
        while (end > start && _text[end - 1] == ' ')
        {
            end--;
        }

        if (end > start && (_text[end - 1] is '#' || char.IsWhiteSpace(_text[end - 1]) || char.IsWhiteSpace(_text[start])))
        {
            return false; // Closing marks and tabs.
        }

        var range = new TextRange(_text, start, end);
        if (_texts.ReadText(range, lines.Line) is not { } text)
        {
            return false;
        }

        EndPart(lines.Start);
        _heading = new HeadingBlock(lines.Line, level, text);
        BeginPart(lines);
        return true;
    }

    /// <summary>Starts a part below the line.</summary>
    private void BeginPart(LineScanner line) => (_partStart, _partLine) = (Math.Min(line.End + 1, _text.Length), line.Line + 1);

    private void EndPart(int end)
        => _parts.Add(new MarkdownPart(_heading, new TextRange(_text, Math.Min(_partStart, end), end), _partLine, _blocks));
}
