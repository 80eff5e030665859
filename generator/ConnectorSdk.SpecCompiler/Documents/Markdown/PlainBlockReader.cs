using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Reads the blocks that documents mostly consist of, in one pass over their lines: paragraphs, fences, lists with what is
/// indented below their items, and quotes. Whatever else markdown has is left to <see cref="MarkdownReader"/>, which reads these
/// blocks alike.
/// </summary>
internal sealed class PlainBlockReader(PlainTextReader texts)
{
    /// <summary>How wide the mark of a bullet is, and how far its further blocks are indented.</summary>
    private const int MarkWidth = 2;

    /// <summary>Lists in lists in lists aren't plain.</summary>
    private const int MostIndent = 3 * MarkWidth;

    private LineScanner _lines;
    private LineKind _kind;

    /// <summary>How far the item of a list is indented that is read; 0 outside of lists.</summary>
    private int _indent;

    /// <summary>Where the line begins that is read, without the indent.</summary>
    private int Start => _lines.Start + _indent;

    /// <summary>The blocks of a text between headings, which begins in the given line; null where it isn't plain.</summary>
    public IReadOnlyList<MarkdownBlock>? Read(TextRange text, int line)
    {
        _lines = text.Lines(line);
        _indent = 0;
        List<MarkdownBlock> blocks = [];
        Move();
        return ReadBlocks(blocks) ? blocks : null;
    }

    /// <summary>Reads to the end of the text, or of the item.</summary>
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

    /// <summary>The text that begins in this line and goes on in the next ones; null where it isn't plain.</summary>
    private Prose? ReadText(int start)
    {
        start = SkipBlanks(start);
        var (end, line, column) = (_lines.End, _lines.Line, start - _lines.Start + 1);
        Move();
        while (_kind == LineKind.Text)
        {
            end = _lines.End;
            Move();
        }

        // Text that isn't indented as its item may go on with it all the same.
        return _kind == LineKind.Other || (_kind == LineKind.Outside && MayBeText())
            ? null
            : ReadProse(new TextRange(_lines.Text, start, end), line, column);
    }

    private bool MayBeText() => LineKinds.Of(_lines.Span.TrimStart(' ')) is LineKind.Text or LineKind.Other;

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

    /// <summary>A link may go on in the next line; other markup is known to be open at the end of one.</summary>
    private static bool HasOpenBracket(ReadOnlySpan<char> line) => line.LastIndexOf('[') > line.LastIndexOf(']');

    /// <summary>Blanks at the end of a line are dropped, and others only at the end of a paragraph.</summary>
    private static bool EndsWithTab(ReadOnlySpan<char> line) => line.TrimEnd(' ') is [.., var last] && char.IsWhiteSpace(last);

    private Prose? ReadProse(TextRange range, int line, int column)
        => texts.Read(range, line, column) ?? MarkdownReader.ReadParagraph(range.ToString(), line, column);
}
