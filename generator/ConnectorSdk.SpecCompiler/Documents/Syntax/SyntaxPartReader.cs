using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Syntax;

/// <summary>
/// Splits a SYNTAX block at white space outside brackets, and keeps each parameter together with its type. The cmdlet's name is
/// omitted.
/// </summary>
internal ref struct SyntaxPartReader
{
    private const string Common = "CommonParameters>]";

    private static readonly char[] _blanks = [' ', '\t', '\u00A0'];

    private LineScanner _lines;
    private ReadOnlySpan<char> _rest;

    /// <summary>The next word; empty at the end.</summary>
    private ReadOnlySpan<char> _word;
    private int _wordLine;

    /// <summary>The start of the next word, so that parts on one line needn't be joined.</summary>
    private int _wordStart;

    /// <summary>
    /// Initializes a reader for a text. <paramref name="firstLine"/> is the number of its first line in the document.
    /// </summary>
    public SyntaxPartReader(TextRange code, int firstLine)
    {
        _lines = code.Lines(firstLine);
        ReadWord();
    }

    /// <summary>The current part, with a single space between its words.</summary>
    public ReadOnlySpan<char> Part { get; private set; }

    /// <summary>The line of the document in which the part begins.</summary>
    public int Line { get; private set; }

    /// <summary>Skips the text before the parameters.</summary>
    /// <returns>The name and line of another cmdlet in this text; null if it contains the expected name or no name.</returns>
    public (string Name, int Line)? ReadCommand(string expected)
    {
        (string Name, int Line)? other = null;
        var isExpected = false;
        for (; !_word.IsEmpty && _word[0] is not ('-' or '['); ReadWord())
        {
            if (_word.Equals(expected.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                isExpected = true;
            }
            else if (other is null && _word.IndexOf('-') > 0)
            {
                other = (_word.ToString(), _wordLine);
            }
        }

        return isExpected ? null : other;
    }

    public bool MoveNext()
    {
        if (_word.IsEmpty)
        {
            return false;
        }

        Line = _wordLine;
        var (start, end) = (_wordStart, _wordStart + _word.Length);
        StringBuilder? joined = null;
        var depth = Depth(_word);
        ReadWord();
        while (!_word.IsEmpty && !StartsParameter(_word, depth))
        {
            depth += Depth(_word);
            if (joined is null && _wordLine == Line && _wordStart == end + 1 && _lines.Text[end] == ' ')
            {
                end = _wordStart + _word.Length;
            }
            else
            {
                joined ??= new StringBuilder().Append(_lines.Text, start, end - start);
                joined.Append(' ').Append(_lines.Text, _wordStart, _word.Length);
            }

            ReadWord();
        }

        Part = joined is null ? _lines.Text.AsSpan(start, end - start) : joined.ToString().AsSpan();
        return true;
    }

    private void ReadWord()
    {
        _rest = _rest.TrimStart(_blanks);
        while (_rest.IsEmpty)
        {
            if (!_lines.MoveNext())
            {
                _word = default;
                return;
            }

            _rest = _lines.Span.TrimStart(_blanks);
        }

        var length = _rest.IndexOfAny(' ', '\t', '\u00A0');
        length = length < 0 ? _rest.Length : length;
        length = _rest.Slice(0, length).IndexOf("][-".AsSpan()) is >= 0 and var glued ? glued + 1 : length;
        _word = _rest.Slice(0, length);
        _wordLine = _lines.Line;
        _wordStart = _lines.End - _rest.Length;
        _rest = _rest.Slice(length);
    }

    private static bool StartsParameter(ReadOnlySpan<char> word, int depth)
        => word switch
        {
            ['[', '-', ..] => true,
            ['[', '<', ..] => word.EndsWith(Common.AsSpan()), // Else the type of a switch, whose value may be left out.
            ['-' or '[', ..] => depth <= 0,
            _ => false,
        };

    private static int Depth(ReadOnlySpan<char> word)
    {
        var depth = 0;
        foreach (var c in word)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }

        return depth;
    }
}
