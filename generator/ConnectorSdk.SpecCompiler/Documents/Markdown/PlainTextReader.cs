using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Reads the text of paragraphs with the most common markup: escapes, code, links, and emphasis that isn't nested.
/// </summary>
internal sealed partial class PlainTextReader
{
    private static readonly char[] _marks = ['\n', '\\', '`', '*', '_', '[', '<', '&'];

    private readonly ProseBuilder _prose = new();
    private TextRange _range;

    /// <summary>The open emphasis: its mark and the number of marks; 0 if there is none.</summary>
    private (char Mark, int Count) _emphasis;

    private bool _opensEmphasized;

    /// <summary>The length of the emphasis at the beginning of the text, available after the emphasis is closed.</summary>
    private int _emphasisLength;

    private char this[int index] => _range.Text[index];

    /// <summary>Reads the text that starts at a line and column, both starting at 1.</summary>
    /// <returns>The text; null if its markup isn't plain.</returns>
    public Prose? Read(TextRange range, int line, int column)
    {
        var end = range.End;
        while (end > range.Start && range.Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        if (end == range.Start || char.IsWhiteSpace(range.Text[end - 1]))
        {
            return null;
        }

        var mark = range.Text.IndexOfAny(_marks, range.Start, end - range.Start);
        if (mark < 0)
        {
            return new Prose(range with { End = end }, line, column);
        }

        _range = range with { End = end };
        _emphasis = default;
        _opensEmphasized = false;
        _emphasisLength = 0;
        _prose.Begin(_range, line, column);
        return !ReadMarks(mark) ? null
            : _prose.IsUnchanged ? new Prose(_range, line, column)
            : ReadRest();
    }

    /// <summary>Reads the text of a line that doesn't end with white space.</summary>
    /// <returns>The text; null if its markup isn't plain.</returns>
    public string? ReadText(TextRange line, int number)
        => line.End > line.Start && line.Span.IndexOfAny(_marks) < 0 ? line.ToString() : Read(line, number, 1)?.Text;

    /// <returns>False if the markup isn't plain.</returns>
    private bool ReadMarks(int first)
    {
        for (var i = first; i >= 0; i = NextMark(i))
        {
            i = ReadMark(i);
            if (i < 0)
            {
                return false;
            }
        }

        return _emphasis.Count == 0;
    }

    private Prose ReadRest()
    {
        _prose.CopyTo(_range.End);
        return _prose.ToProse(_emphasisLength);
    }

    private int NextMark(int start) => _range.Text.IndexOfAny(_marks, start, _range.End - start);

    /// <summary>Reads a mark.</summary>
    /// <returns>The index at which the text continues; -1 if the markup isn't plain.</returns>
    private int ReadMark(int i) => this[i] switch
    {
        '\n' => ReadLineEnd(i),
        '\\' => ReadEscape(i),
        '`' => ReadCode(i),
        '[' => ReadLink(i),
        '<' => IsLiteral(i + 1) ? i + 1 : ReadAddress(i),
        '&' => IsPlainAmpersand(i) ? i + 1 : -1,
        _ => ReadEmphasis(i),
    };

    /// <summary>Reads the end of a line or a line break as a space. White space around it is dropped.</summary>
    private int ReadLineEnd(int i)
    {
        var end = i;
        while (this[end - 1] == ' ')
        {
            end--;
        }

        var next = i + 1;
        while (this[next] == ' ')
        {
            next++;
        }

        if (char.IsWhiteSpace(this[end - 1]) || char.IsWhiteSpace(this[next]))
        {
            return -1;
        }

        _prose.EndLine(end, i, next);
        return next;
    }

    private int ReadEscape(int i)
    {
        if (i + 1 == _range.End || this[i + 1] == '\n')
        {
            return -1;
        }

        if (!IsMark(this[i + 1]))
        {
            return i + 1;
        }

        _prose.CopyTo(i);
        _prose.Skip(i + 1);
        return i + 2;
    }

    /// <summary>
    /// Reads a code span. Single backticks are kept. Several backticks become one, and a space at both ends is removed.
    /// </summary>
    private int ReadCode(int i)
    {
        var length = RunLength(i);
        var start = i + length;
        var end = start;
        int run;
        do
        {
            end = _range.Text.IndexOf('`', end, _range.End - end);
            if (end < 0)
            {
                return -1;
            }

            run = RunLength(end);
            end += run;
        }
        while (run != length);

        var close = end - length;
        if (_range.Text.IndexOf('\n', i, end - i) >= 0)
        {
            return -1;
        }

        var isPadded = this[start] == ' ' && this[close - 1] == ' ';
        if (length > 1 || isPadded)
        {
            if (_range.Text.AsSpan(start, close - start).Trim(' ').IsEmpty)
            {
                return -1;
            }

            var padding = isPadded ? 1 : 0;
            _prose.AddCode(i, new TextRange(_range.Text, start + padding, close - padding), end);
        }

        return end;
    }

    private int RunLength(int i)
    {
        var end = i + 1;
        while (end < _range.End && this[end] == this[i])
        {
            end++;
        }

        return end - i;
    }

    private int ReadEmphasis(int i)
    {
        var mark = this[i];
        var end = i + RunLength(i);
        var before = i == _range.Start ? ' ' : this[i - 1];
        var after = end == _range.End ? ' ' : this[end];
        if (before > '\x7F' || after > '\x7F')
        {
            return -1;
        }

        var opens = !char.IsWhiteSpace(after) && (!IsMark(after) || char.IsWhiteSpace(before) || IsMark(before));
        var closes = !char.IsWhiteSpace(before) && (!IsMark(before) || char.IsWhiteSpace(after) || IsMark(after));
        if (opens == closes)
        {
            return !opens || (mark == '_' && !IsMark(before) && !IsMark(after)) ? end : -1;
        }

        if (opens && _emphasis.Count == 0 && end - i < 3)
        {
            _emphasis = (mark, end - i);
        }
        else if (closes && _emphasis == (mark, end - i))
        {
            _emphasis = default;
        }
        else
        {
            return closes && _emphasis.Count == 0 ? end : -1;
        }

        _prose.CopyTo(i);
        _prose.Skip(end);
        _opensEmphasized |= i == _range.Start;
        if (_opensEmphasized && _emphasis.Count == 0 && _emphasisLength == 0)
        {
            _emphasisLength = _prose.Length;
        }

        return end;
    }

    /// <summary>Returns false if a tag or an address might start.</summary>
    private bool IsLiteral(int i)
        => i >= _range.End || char.IsWhiteSpace(this[i])
            || this[i] is '"' or '(' or ')' or ',' or ':' or ';' or '<' or '>' or '@' or '[' or ']' or '\\';

    /// <summary>Returns false if a character entity might follow.</summary>
    private bool IsPlainAmpersand(int i)
    {
        do
        {
            i++;
        }
        while (i < _range.End && (char.IsLetterOrDigit(this[i]) || this[i] == '#'));

        return i == _range.End || this[i] != ';';
    }

    /// <summary>Determines whether a backslash can escape the character.</summary>
    private static bool IsMark(char c)
        => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
