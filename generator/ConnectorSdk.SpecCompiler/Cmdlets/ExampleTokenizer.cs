using System.Text;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A word of a command line. <paramref name="Text"/> is null where only PowerShell could tell the value.</summary>
internal readonly record struct ExampleToken(string? Text, bool IsQuoted, bool EndsWithComma);

/// <summary>
/// Splits one PowerShell command into words: enough for the one-line commands of examples. Variables, subexpressions and script blocks are
/// words without a text; a separator ends the command.
/// </summary>
internal sealed class ExampleTokenizer(string code)
{
    private int _position;

    /// <summary>The words from <paramref name="start"/> to the end of the command.</summary>
    public IReadOnlyList<ExampleToken> Read(int start)
    {
        _position = start;
        List<ExampleToken> tokens = [];
        while (SkipBlanks())
        {
            if (code[_position] == ',' && tokens.Count > 0)
            {
                _position++;
                tokens[tokens.Count - 1] = tokens[tokens.Count - 1] with { EndsWithComma = true };
                continue;
            }

            tokens.Add(ReadWord());
        }

        return tokens;
    }

    private bool SkipBlanks()
    {
        while (_position < code.Length)
        {
            if (code[_position] is ' ' or '\t' or '\r')
            {
                _position++;
            }
            else if (code[_position] == '`' && _position + 1 < code.Length && code[_position + 1] is '\n' or '\r')
            {
                _position = code.IndexOf('\n', _position) is >= 0 and var end ? end + 1 : code.Length;
            }
            else
            {
                return code[_position] is not ('\n' or ';' or '|' or ')' or '}' or '#' or '>');
            }
        }

        return false;
    }

    private ExampleToken ReadWord()
    {
        var text = new StringBuilder();
        var isQuoted = false;
        var isLiteral = true;
        while (_position < code.Length && code[_position] is not (' ' or '\t' or '\r' or '\n' or ',' or ';' or '|' or ')' or '}'))
        {
            switch (code[_position])
            {
                case '"' or '\'':
                    isQuoted = true;
                    isLiteral &= ReadQuoted(text);
                    break;
                case '(' or '{' or '@':
                    isLiteral = false;
                    SkipGroup();
                    break;
                default:
                    text.Append(code[_position++]);
                    break;
            }
        }

        var word = text.ToString();
        isLiteral &= isQuoted || word is not ['$', ..] || word.ToUpperInvariant() is "$TRUE" or "$FALSE" or "$NULL";
        return new ExampleToken(isLiteral ? word : null, isQuoted, false);
    }

    private bool ReadQuoted(StringBuilder text)
    {
        var quote = code[_position++];
        var isLiteral = true;
        while (_position < code.Length)
        {
            var c = code[_position++];
            if (c == quote && (_position == code.Length || code[_position] != quote))
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
        while (_position < code.Length)
        {
            switch (code[_position])
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
            if (depth == 0 && code[_position - 1] is not '@')
            {
                return;
            }
        }
    }
}
