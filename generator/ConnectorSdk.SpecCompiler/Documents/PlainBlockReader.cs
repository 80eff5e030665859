namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads the blocks that documents mostly consist of, in one pass over their lines: paragraphs, fences, and lists and quotes of
/// one line an item. Whatever else markdown has is left to <see cref="MarkdownReader"/>, which reads these blocks alike.
/// </summary>
internal sealed class PlainBlockReader(PlainTextReader texts)
{
    private readonly List<MarkdownBlock> _blocks = [];
    private LineScanner _lines;
    private LineKind _kind;

    /// <summary>What the beginning of a line says of it.</summary>
    private enum LineKind
    {
        End,
        Blank,
        Text,
        Fence,
        Bullet,
        Quote,

        /// <summary>None of the above, or not certainly so.</summary>
        Other,
    }

    /// <summary>The blocks of a text between headings, which begins in the given line; null where it isn't plain.</summary>
    public IReadOnlyList<MarkdownBlock>? Read(TextRange text, int line)
    {
        _lines = text.Lines(line);
        _blocks.Clear();
        return Read() ? _blocks.ToArray() : null;
    }

    private bool Read()
    {
        Move();
        while (_kind != LineKind.End)
        {
            var isRead = _kind switch
            {
                LineKind.Blank => Move(),
                LineKind.Text => ReadParagraph(),
                LineKind.Fence => ReadFence(),
                LineKind.Bullet => ReadList(),
                LineKind.Quote => ReadQuote(),
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
        _kind = _lines.MoveNext() ? KindOf(_lines.Span) : LineKind.End;
        return true;
    }

    private bool ReadParagraph()
    {
        var (start, end, line) = (_lines.Start, _lines.End, _lines.Line);
        Move();
        while (_kind == LineKind.Text)
        {
            end = _lines.End;
            Move();
        }

        if (_kind == LineKind.Other || ReadProse(new TextRange(_lines.Text, start, end), line, 1) is not { } prose)
        {
            return false;
        }

        _blocks.Add(new ParagraphBlock(prose));
        return true;
    }

    private bool ReadFence()
    {
        var line = _lines.Line;
        var length = CodeFence.OpeningLength(_lines.Span);
        var start = _lines.End + 1;
        var end = start;
        while (_lines.MoveNext() && !CodeFence.Closes(_lines.Span, length))
        {
            end = _lines.End;
        }

        var code = end > start ? new TextRange(_lines.Text, start, end) : TextRange.Of("");
        _blocks.Add(new FenceBlock(line, code));
        Move();
        return true;
    }

    private bool ReadList()
    {
        var line = _lines.Line;
        var mark = _lines.Text[_lines.Start];
        List<Bullet> bullets = [];
        while (_kind == LineKind.Bullet && _lines.Text[_lines.Start] == mark)
        {
            var item = new TextRange(_lines.Text, _lines.Start + 2, _lines.End);
            if (KindOf(_lines.Span.Slice(2)) != LineKind.Text || ReadProse(item, _lines.Line, 3) is not { } prose)
            {
                return false;
            }

            bullets.Add(new Bullet(prose, []));
            Move();
            if (_kind is not (LineKind.Bullet or LineKind.Blank or LineKind.End))
            {
                return false; // The text of the item goes on.
            }

            SkipBlanks();
        }

        _blocks.Add(new ListBlock(line, bullets));
        return true;
    }

    private bool ReadQuote()
    {
        var line = _lines.Line;
        string? text = null;
        var wasText = false;
        while (_kind == LineKind.Quote)
        {
            var span = _lines.Span.Slice(1);
            var start = _lines.Start + (span is [' ', ..] ? 2 : 1);
            var kind = KindOf(_lines.Text.AsSpan(start, _lines.End - start));
            if (kind == LineKind.Text && !HasOpenBracket(span)
                && texts.Read(new TextRange(_lines.Text, start, _lines.End), _lines.Line, 1) is { } prose)
            {
                text = text is null ? prose.Text : text + " " + prose.Text;
            }
            else if (kind != LineKind.Blank)
            {
                return false;
            }

            wasText = kind == LineKind.Text;
            Move();
        }

        if (wasText && _kind is not (LineKind.Blank or LineKind.End))
        {
            return false; // The text of the quote may go on without its mark.
        }

        _blocks.Add(new QuoteBlock(line, text ?? ""));
        return true;
    }

    /// <summary>A link may go on in the next line; other markup is known to be open at the end of one.</summary>
    private static bool HasOpenBracket(ReadOnlySpan<char> line) => line.LastIndexOf('[') > line.LastIndexOf(']');

    private void SkipBlanks()
    {
        while (_kind == LineKind.Blank)
        {
            Move();
        }
    }

    private Prose? ReadProse(TextRange range, int line, int column)
        => texts.Read(range, line, column) ?? MarkdownReader.ReadParagraph(range.ToString(), line, column);

    private static LineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return LineKind.Blank;
        }

        switch (line[0])
        {
            case '`':
                return CodeFence.OpeningLength(line) > 0 ? LineKind.Fence : LineKind.Text;
            case '>':
                return LineKind.Quote;
            case '-' or '*' when line.Length > 2 && line[1] == ' ' && !char.IsWhiteSpace(line[2]):
                return IsBreak(line) ? LineKind.Other : LineKind.Bullet;
            case '-' or '*' or '_' or '+':
                return line.Length < 2 || char.IsWhiteSpace(line[1]) || IsBreak(line) ? LineKind.Other : LineKind.Text;
            case ' ':
                return line.TrimStart(' ').IsEmpty ? LineKind.Blank : LineKind.Other;
            case >= '0' and <= '9':
                return IsNumbered(line) ? LineKind.Other : LineKind.Text;
            case '#' or '<' or '=' or '~' or < ' ':
                return LineKind.Other;
            case > '\x7F' and var c:
                return char.IsWhiteSpace(c) ? LineKind.Other : LineKind.Text;
            default:
                return LineKind.Text;
        }
    }

    /// <summary>A rule across the page: one mark again and again.</summary>
    private static bool IsBreak(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c != line[0] && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"1." or "1)", the item of a numbered list.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("0123456789".AsSpan());
        return rest is ['.' or ')'] or ['.' or ')', ' ' or '\t', ..];
    }
}
