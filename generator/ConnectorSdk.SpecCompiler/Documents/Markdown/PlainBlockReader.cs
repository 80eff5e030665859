using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Reads the most common blocks in one pass over their lines: paragraphs, fences, lists with blocks below their items, and
/// quotes. <see cref="MarkdownReader"/> reads all other Markdown, and gives the same result for these blocks.
/// </summary>
internal sealed class PlainBlockReader(PlainTextReader texts)
{
    /// <summary>The width of a bullet's mark, and the indentation of the blocks below the bullet.</summary>
    private const int MarkWidth = 2;

    /// <summary>The maximum indentation of plain text. More deeply nested lists aren't plain.</summary>
    private const int MostIndent = 3 * MarkWidth;

    private LineScanner _lines;
    private LineKind _kind;

    /// <summary>The indentation of the current list item; 0 outside lists.</summary>
    private int _indent;

    /// <summary>The start of the current line after the indentation.</summary>
    private int Start => _lines.Start + _indent;

    /// <summary>Reads the blocks of a text between headings that starts in the specified line.</summary>
    /// <returns>The blocks; null if the text isn't plain.</returns>
    public IReadOnlyList<MarkdownBlock>? Read(TextRange text, int line)
    {
        _lines = text.Lines(line);
        _indent = 0;
        List<MarkdownBlock> blocks = [];
        Move();
        return ReadBlocks(blocks) ? blocks : null;
    }

    /// <summary>Reads blocks up to the end of the text or of the list item.</summary>
    private bool ReadBlocks(List<MarkdownBlock> blocks)
    {
        while (_kind is not (LineKind.End or LineKind.Outside))
        {
            var isRead = _kind switch
            {
                LineKind.Blank => Move(),
                LineKind.Text => ReadParagraph(blocks),
                LineKind.Fence when _indent == 0 => ReadFence(blocks),
                LineKind.Bullet => ReadList(blocks),
                LineKind.Quote when _indent == 0 => ReadQuote(blocks),
                _ => false,
            };
            if (!isRead)
            {
                return false;
            }
        }

        return true;
    }

    private bool Move()
    {
        _kind = _lines.MoveNext() ? KindOfLine() : LineKind.End;
        return true;
    }

    private LineKind KindOfLine()
    {
        var line = _lines.Span;
        for (var i = 0; i < _indent && i < line.Length; i++)
        {
            if (line[i] != ' ')
            {
                return LineKind.Outside;
            }
        }

        return line.Length <= _indent ? LineKind.Blank : LineKinds.Of(line.Slice(_indent));
    }

    private bool ReadParagraph(List<MarkdownBlock> blocks)
    {
        if (ReadText(Start) is not { } prose)
        {
            return false;
        }

        blocks.Add(new ParagraphBlock(prose));
        return true;
    }

    /// <summary>Reads the text that starts in the current line and might continue in the next lines.</summary>
    /// <returns>The text; null if it isn't plain.</returns>
    private Prose? ReadText(int start)
    {
        start = SkipBlanks(start);
        var (end, line, column) = (_lines.End, _lines.Line, start - _lines.Start + 1);
        Move();
        while (_kind == LineKind.Text || (_kind == LineKind.Outside && KindOfText() == LineKind.Text))
        {
            end = _lines.End;
            Move();
        }

        return _kind == LineKind.Other || (_kind == LineKind.Outside && KindOfText() == LineKind.Other)
            ? null
            : ReadProse(new TextRange(_lines.Text, start, end), line, column);
    }

    /// <summary>
    /// Gets the kind of the line whatever its indentation is. Text that isn't indented like its list item continues the item.
    /// </summary>
    private LineKind KindOfText() => LineKinds.Of(_lines.Span.TrimStart(' '));

    private bool ReadFence(List<MarkdownBlock> blocks)
    {
        var line = _lines.Line;
        var fence = CodeFence.Opening(_lines.Span)!.Value;
        var info = fence.InfoOf(_lines.Span);
        var start = _lines.End + 1;
        var end = start;
        while (_lines.MoveNext() && !fence.IsClosedBy(_lines.Span))
        {
            end = _lines.End;
        }

        var code = end > start ? new TextRange(_lines.Text, start, end) : TextRange.Of("");
        blocks.Add(RulesBlock.IsMeant(info) ? RulesBlock.Of(line, info, code) : new FenceBlock(line, code));
        return Move();
    }

    private bool ReadList(List<MarkdownBlock> blocks)
    {
        var line = _lines.Line;
        var mark = _lines.Text[Start];
        List<Bullet> bullets = [];
        while (_kind == LineKind.Bullet && _lines.Text[Start] == mark)
        {
            if (ReadItem() is not { } bullet)
            {
                return false;
            }

            bullets.Add(bullet);
        }

        blocks.Add(new ListBlock(line, bullets));
        return true;
    }

    private Bullet? ReadItem()
    {
        var text = Start + MarkWidth;
        if (_indent == MostIndent || LineKinds.Of(_lines.Text.AsSpan(text, _lines.End - text)) != LineKind.Text)
        {
            return null;
        }

        _indent += MarkWidth;
        var prose = ReadText(text);
        while (_kind == LineKind.Blank)
        {
            Move();
        }

        List<MarkdownBlock>? rest = _kind is LineKind.End or LineKind.Outside ? null : [];
        var isRead = prose is not null && (rest is null || ReadBlocks(rest));
        _indent -= MarkWidth;
        if (_kind == LineKind.Outside)
        {
            _kind = KindOfLine();
        }

        return isRead ? new Bullet(prose!, rest ?? (IReadOnlyList<MarkdownBlock>)[]) : null;
    }

    private bool ReadQuote(List<MarkdownBlock> blocks)
    {
        var line = _lines.Line;
        var (first, end) = (_lines.Start, _lines.End);
        Prose? text = null;
        var last = LineKind.Blank;
        var hasBullet = false;
        while (_kind == LineKind.Quote)
        {
            var span = _lines.Span.Slice(1);
            var start = _lines.Start + (span is [' ', ..] ? 2 : 1);
            var kind = LineKinds.Of(_lines.Text.AsSpan(start, _lines.End - start));
            hasBullet |= kind == LineKind.Bullet;
            if (kind == LineKind.Text && !hasBullet && !HasOpenBracket(span) && !EndsWithTab(span)
                && texts.Read(new TextRange(_lines.Text, SkipBlanks(start), _lines.End), _lines.Line, 1) is { } prose)
            {
                text = text is null ? prose : new Prose(text.Text + " " + prose.Text, []);
            }
            else if (kind is not (LineKind.Blank or LineKind.Bullet))
            {
                return false;
            }

            last = kind;
            end = _lines.End;
            Move();
        }

        if (last != LineKind.Blank && _kind is LineKind.Text or LineKind.Other)
        {
            return false; // The text of the quote may go on without its mark.
        }

        blocks.Add(new QuoteBlock(line, text ?? new Prose("", []), new TextRange(_lines.Text, first, end)));
        return true;
    }

    private int SkipBlanks(int start)
    {
        while (_lines.Text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// Determines whether a link might continue in the next line. Other open markup is detected at the end of a line.
    /// </summary>
    private static bool HasOpenBracket(ReadOnlySpan<char> line) => line.LastIndexOf('[') > line.LastIndexOf(']');

    /// <summary>
    /// Determines whether a line ends with white space other than spaces. Markdown drops trailing spaces in every line, but other
    /// white space only at the end of a paragraph.
    /// </summary>
    private static bool EndsWithTab(ReadOnlySpan<char> line) => line.TrimEnd(' ') is [.., var last] && char.IsWhiteSpace(last);

    private Prose? ReadProse(TextRange range, int line, int column)
        => texts.Read(range, line, column) ?? MarkdownReader.ReadParagraph(range.ToString(), line, column);
}
