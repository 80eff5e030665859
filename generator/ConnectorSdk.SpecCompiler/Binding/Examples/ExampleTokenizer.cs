using System.Text;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>
/// Splits a PowerShell command into words, as far as the one-line commands of examples require it. Variables, subexpressions, and
/// script blocks are words without a text. A separator ends the command.
/// </summary>
internal sealed class ExampleTokenizer(string text)
{
    /// <summary>Limits the cost of unclosed quotes, which are read to the end of the text at each command.</summary>
    private const int MaxLength = 5_000;

    private static readonly char[] _typographic =
        ['\u2013', '\u2014', '\u2015', '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E'];

    private readonly string _code = Normalize(text);
    private readonly StringBuilder _word = new();
    private int _position;
    private int _end;

    /// <summary>Reads the words from <paramref name="start"/> to the end of the command.</summary>
    /// <returns>The words, or null if the end of the command isn't found.</returns>
    public IReadOnlyList<ExampleToken>? Read(int start)
    {
        _position = start;
        _end = Math.Min(_code.Length, start + MaxLength);
        List<ExampleToken> tokens = [];
        while (SkipBlanks())
        {
            if (_code[_position] == ',' && tokens.Count > 0)
            {
                _position++;
                tokens[tokens.Count - 1] = tokens[tokens.Count - 1] with { EndsWithComma = true };
                continue;
            }

            if (!ReadList(tokens))
            {
                tokens.Add(ReadWord());
            }
        }

        return _position >= _end && _end < _code.Length ? null : tokens;
    }

    /// <summary>Reads the elements of a list of literals, such as <c>@('Red', 'Green')</c>.</summary>
    /// <returns>False, without moving the position, if the text is anything else.</returns>
    private bool ReadList(List<ExampleToken> tokens)
    {
        var start = _position;
        _position += _code[start] == '@' ? 1 : 0;
        if (_position < _end && _code[_position++] == '(')
        {
            var count = tokens.Count;
            while (SkipBlanks() && _code[_position] is '"' or '\'' && ReadWord() is { Text: not null } item && SkipBlanksAtEnd())
            {
                var hasComma = _code[_position] == ',';
                tokens.Add(item with { EndsWithComma = hasComma });
                _position++;
                if (!hasComma && _code[_position - 1] == ')')
                {
                    return true;
                }
            }

            tokens.RemoveRange(count, tokens.Count - count);
        }

        _position = start;
        return false;
    }

    /// <summary>Moves to the next comma or closing parenthesis.</summary>
    /// <returns>False if something else follows.</returns>
    private bool SkipBlanksAtEnd()
    {
        while (_position < _end && _code[_position] is ' ' or '\t')
        {
            _position++;
        }

        return _position < _end && _code[_position] is ',' or ')';
    }

    /// <summary>PowerShell accepts typographic quotes and dashes instead of plain ones.</summary>
    private static string Normalize(string text)
        => text.IndexOfAny(_typographic) < 0 ? text : text
            .Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201A', '\'').Replace('\u201B', '\'')
            .Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u201E', '"')
            .Replace(" \u2013", " -").Replace(" \u2014", " -").Replace(" \u2015", " -");

    private bool SkipBlanks()
    {
        while (_position < _end)
        {
            if (_code[_position] is ' ' or '\t' or '\r')
            {
                _position++;
            }
            else if (_code[_position] == '`' && _position + 1 < _end && _code[_position + 1] is '\n' or '\r')
            {
                _position = _code.IndexOf('\n', _position) is >= 0 and var end ? end + 1 : _end;
            }
            else
            {
                return _code[_position] is not ('\n' or ';' or '|' or ')' or '}' or '#' or '>') && !IsRedirection();
            }
        }

        return false;
    }

    /// <summary>
    /// Detects the stream number, or <c>*</c> for all streams, in front of a redirection such as <c>2>$null</c>.
    /// </summary>
    private bool IsRedirection()
        => _position + 1 < _end && _code[_position + 1] == '>' && _code[_position] is '*' or >= '1' and <= '6';

    /// <summary>Reads a word without special characters.</summary>
    /// <returns>The word, or null, without moving the position, for any other word.</returns>
    private ExampleToken? ReadPlainWord()
    {
        var start = _position;
        var end = start;
        while (end < _end && (char.IsLetterOrDigit(_code[end]) || _code[end] is '-' or '.' or '_' or '\\' or '/'))
        {
            end++;
        }

        if (end == start || (end < _end && _code[end] is not (' ' or '\n' or ',')))
        {
            return null;
        }

        _position = end;
        return new ExampleToken(_code.Substring(start, end - start), false, false);
    }

    private ExampleToken ReadWord() => ReadPlainWord() ?? ReadMarkedWord();

    private ExampleToken ReadMarkedWord()
    {
        var text = _word.Clear();
        var isQuoted = false;
        var isLiteral = true;
        while (_position < _end
            && _code[_position] is not (' ' or '\t' or '\r' or '\n' or ',' or ';' or '|' or ')' or '}'))
        {
            switch (_code[_position])
            {
                case '"' or '\'' when text.Length == 0 && !isQuoted:
                    // A word that starts with a quote ends with the closing quote.
                    isLiteral &= ReadQuoted(text);
                    return new ExampleToken(isLiteral ? text.ToString() : null, true, false);
                case '"' or '\'':
                    isQuoted = true;
                    isLiteral &= ReadQuoted(text);
                    break;
                case ':' when text.Length > 1 && text[0] == '-' && char.IsLetter(text[1]):
                    // "-Confirm:" is a separate word, whatever follows it.
                    _position++;
                    return new ExampleToken(text.Append(':').ToString(), false, false);
                case '(' or '{':
                case '@' when text.Length == 0 && _position + 1 < _end && _code[_position + 1] is '(' or '{':
                    isLiteral = false;
                    SkipGroup();
                    break;
                default:
                    text.Append(_code[_position++]);
                    break;
            }
        }

        var word = text.ToString();
        isLiteral &= isQuoted || word.IndexOf('$') < 0 || word.ToUpperInvariant() is "$TRUE" or "$FALSE" or "$NULL";
        return new ExampleToken(isLiteral ? word : null, isQuoted, false);
    }

    private bool ReadQuoted(StringBuilder text)
    {
        var quote = _code[_position++];
        var isLiteral = true;
        while (_position < _end)
        {
            var c = _code[_position++];
            if (c == quote && (_position == _end || _code[_position] != quote))
            {
                break;
            }

            _position += c == quote ? 1 : 0;
            isLiteral &= quote == '\'' || c is not ('$' or '`');
            text.Append(c);
        }

        return isLiteral;
    }

    private void SkipGroup()
    {
        var depth = 0;
        var ignored = new StringBuilder();
        while (_position < _end)
        {
            switch (_code[_position])
            {
                case '"' or '\'':
                    ReadQuoted(ignored);
                    continue;
                case '(' or '{':
                    depth++;
                    break;
                case ')' or '}':
                    depth--;
                    break;
            }

            _position++;
            if (depth == 0 && _code[_position - 1] is not '@')
            {
                return;
            }
        }
    }
}
