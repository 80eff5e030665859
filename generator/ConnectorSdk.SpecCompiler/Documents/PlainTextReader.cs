using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads the text of paragraphs with the markup that documents mostly use: escapes, code, links, and emphasis that isn't nested.
/// </summary>
internal sealed class PlainTextReader
{
    private static readonly char[] _marks = ['\n', '\\', '`', '*', '_', '[', '<', '&'];

    /// <summary>None of them may stand in the text of a link.</summary>
    private static readonly char[] _marksInLinks = ['\n', '\\', '`', '*', '_', '[', '<', '&', ']'];

    private static readonly char[] _endsOfTarget = [')', '(', '<', '>', '&', ' ', '\n', '\\'];

    private readonly StringBuilder _text = new();
    private readonly List<(int Index, int Line, int Column)> _anchors = [];
    private readonly List<(int Start, int Length, string Url)> _links = [];
    private TextRange _range;
    private int _line;

    /// <summary>The column of a character less its place in the text.</summary>
    private int _columnShift;

    /// <summary>Where the text begins that isn't appended yet.</summary>
    private int _pending;

    /// <summary>The emphasis that is open: its mark and how often; 0 where there is none.</summary>
    private (char Mark, int Count) _emphasis;

    private char this[int index] => _range.Text[index];

    /// <summary>The text that begins at a line and column, from 1; null where its markup isn't plain.</summary>
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

        _text.Clear();
        _anchors.Clear();
        _links.Clear();
        _emphasis = default;
        (_range, _line, _columnShift, _pending) = (range with { End = end }, line, column - range.Start, range.Start);
        AddAnchor(range.Start);
        return ReadMarks(mark);
    }

    private Prose? ReadMarks(int first)
    {
        for (var i = first; i >= 0; i = NextMark(i))
        {
            i = ReadMark(i);
            if (i < 0)
            {
                return null;
            }
        }

        if (_emphasis.Count > 0)
        {
            return null;
        }

        Flush(_range.End);
        return new Prose(_text.ToString(), _anchors.ToArray(), links: _links.Count == 0 ? null : _links.ToArray());
    }

    private int NextMark(int start) => _range.Text.IndexOfAny(_marks, start, _range.End - start);

    /// <summary>Where the text goes on behind a mark; -1 where the markup isn't plain.</summary>
    private int ReadMark(int i) => this[i] switch
    {
        '\n' => ReadLineEnd(i),
        '\\' => ReadEscape(i),
        '`' => ReadCode(i),
        '[' => ReadLink(i),
        '<' => IsLiteral(i + 1) ? i + 1 : -1,
        '&' => IsPlainAmpersand(i) ? i + 1 : -1,
        _ => ReadEmphasis(i),
    };

    /// <summary>Blanks at the end of a line may be a break of the line, and those of the next one are dropped.</summary>
    private int ReadLineEnd(int i)
    {
        if (char.IsWhiteSpace(this[i - 1]))
        {
            return -1;
        }

        Flush(i);
        _text.Append(' ');
        _line++;
        _columnShift = -i;
        Skip(i + 1);
        return i + 1;
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

        Flush(i);
        Skip(i + 1);
        return i + 2;
    }

    /// <summary>Code keeps its backticks, so there is nothing to take out.</summary>
    private int ReadCode(int i)
    {
        var end = _range.Text.IndexOf('`', i + 1, _range.End - i - 1);
        return end < i + 2 || (end + 1 < _range.End && this[end + 1] == '`')
            || this[i + 1] == ' ' || this[end - 1] == ' '
            || _range.Text.IndexOf('\n', i, end - i) >= 0
            ? -1
            : end + 1;
    }

    /// <summary>Of a link, the text. Brackets that are no link stay.</summary>
    private int ReadLink(int i)
    {
        if (i > _range.Start && this[i - 1] == '!')
        {
            return -1;
        }

        var close = i;
        do
        {
            close = _range.Text.IndexOfAny(_marksInLinks, close + 1, _range.End - close - 1);
        }
        while (close >= 0 && this[close] == '&' && IsPlainAmpersand(close));

        if (close < 0)
        {
            return i + 1;
        }

        if (this[close] != ']')
        {
            return -1;
        }

        if (close + 1 == _range.End || this[close + 1] is not ('(' or '[' or ':'))
        {
            return close + 1;
        }

        var target = close + 2;
        var end = target < _range.End ? _range.Text.IndexOfAny(_endsOfTarget, target, _range.End - target) : -1;
        if (this[close + 1] != '(' || end <= target || this[end] != ')' || close == i + 1
            || this[i + 1] == ' ' || this[close - 1] == ' ')
        {
            return -1;
        }

        Flush(i);
        Skip(i + 1);
        var start = _text.Length;
        Flush(close);
        _links.Add((start, _text.Length - start, _range.Text.Substring(target, end - target)));
        Skip(end + 1);
        return end + 1;
    }

    private int ReadEmphasis(int i)
    {
        var mark = this[i];
        var end = i + 1;
        while (end < _range.End && this[end] == mark)
        {
            end++;
        }

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

        Flush(i);
        Skip(end);
        return end;
    }

    private bool IsLiteral(int i) => i >= _range.End || !(char.IsLetterOrDigit(this[i]) || this[i] is '#' or '/' or '!' or '?');

    /// <summary>False where the name of a character may follow.</summary>
    private bool IsPlainAmpersand(int i)
    {
        do
        {
            i++;
        }
        while (i < _range.End && (char.IsLetterOrDigit(this[i]) || this[i] == '#'));

        return i == _range.End || this[i] != ';';
    }

    /// <summary>Any of the signs that a backslash can escape.</summary>
    private static bool IsMark(char c)
        => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private void Flush(int end)
    {
        _text.Append(_range.Text, _pending, end - _pending);
        _pending = end;
    }

    /// <summary>Leaves out what stands before <paramref name="start"/> and isn't appended yet.</summary>
    private void Skip(int start)
    {
        _pending = start;
        AddAnchor(start);
    }

    private void AddAnchor(int place) => _anchors.Add((_text.Length, _line, place + _columnShift));
}
