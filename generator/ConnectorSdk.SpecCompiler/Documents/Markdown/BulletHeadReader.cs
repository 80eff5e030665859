using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Reads the head of a bullet: <c>Red: ...</c>, <c>`Red` or "Blue" (default). ...</c>, <c>The value Red: ...</c>, <c>The value
/// Red for ...</c>, or a compound name without a separator, <c>DeepRed The color of ...</c>. After a note or a variable, a space
/// is sufficient: <c>Red (warm) For ...</c> and <c>$true The lamp ...</c>. After code or emphasis, a comma is sufficient:
/// <c>**Red**, for warm lamps</c>.
/// </summary>
internal ref struct BulletHeadReader(Prose prose)
{
    private readonly ReadOnlySpan<char> _text = prose.Span;
    private int _position;

    public BulletHead? Read()
    {
        List<string> values = [];
        var isNamed = Take("The value ");
        do
        {
            if (ReadValue() is not { } value)
            {
                return ReadUnseparated();
            }

            if (value.Length > 0)
            {
                values.Add(value);
            }
        }
        while (Take(" or the value ") || Take(" or "));

        Take("\\");
        Take("*");
        Take(" [sic]");
        var note = ReadNote();
        return TakeSeparator() || TakeComma()
            || ((note.Length > 0 || _text[0] == '$') && TakeBlank()) || (isNamed && Take(" for "))
            ? new BulletHead(values, note, prose.From(_position))
            : ReadUnseparated();
    }

    /// <summary>Reads a code span, a quotation, or a word, without footnote marks.</summary>
    /// <returns>The value; null if there is none.</returns>
    private string? ReadValue()
    {
        if (_position >= _text.Length)
        {
            return null;
        }

        if (_text[_position] is '`' or '"' or '\'')
        {
            var quoted = _text.Slice(_position + 1);
            var length = quoted.IndexOf(_text[_position]);
            if (length < 1)
            {
                return null;
            }

            _position += length + 2;
            return quoted.Slice(0, length).TrimEnd("*\\".AsSpan()).Trim("\"'".AsSpan()).ToString();
        }

        var start = _position;
        var end = start + (_text[start] == '$' ? 1 : 0);
        if (end >= _text.Length || !IsWordCharacter(_text[end]))
        {
            return null;
        }

        while (end < _text.Length && IsInWord(end))
        {
            end++;
        }

        while (_text[end - 1] is '.' or '*' or '\\')
        {
            end--;
        }

        _position = end;
        return _text.Slice(start, end - start).ToString();
    }

    private string ReadNote()
    {
        if (!StartsWith(" ("))
        {
            return "";
        }

        var note = _text.Slice(_position + 2);
        var length = note.IndexOf(')');
        if (length < 0)
        {
            return "";
        }

        _position += length + 3;
        return note.Slice(0, length).ToString();
    }

    /// <summary>Reads a separator: a colon, a dash between spaces, a period before more text, or the end.</summary>
    private bool TakeSeparator()
    {
        var i = SkipBlanks(_position);
        if (i < _text.Length && _text[i] is ':' or '：' && !IsInsideValue(i))
        {
            _position = SkipBlanks(i + 1);
            return true;
        }

        if (i > _position && i + 1 < _text.Length && _text[i] is '-' or '–' or '—' or '=' && char.IsWhiteSpace(_text[i + 1])
            && !IsRange(i))
        {
            _position = SkipBlanks(i + 1);
            return true;
        }

        var stop = _position < _text.Length && _text[_position] == '.' ? _position + 1 : _position;
        i = SkipBlanks(stop);
        if (i == _text.Length || (stop > _position && i > stop))
        {
            _position = i;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Determines whether a colon belongs to the value: before a digit, or in a text without spaces, "GPO:COMPUTERNAME".
    /// </summary>
    private readonly bool IsInsideValue(int colon)
        => colon + 1 < _text.Length && !char.IsWhiteSpace(_text[colon + 1])
            && (char.IsDigit(_text[colon + 1]) || !HasBlank(_text));

    /// <summary>Determines whether a dash separates the ends of a range: "128 - 255".</summary>
    private readonly bool IsRange(int dash)
        => _text[dash] != '=' && char.IsDigit(_text[_position - 1]) && SkipBlanks(dash + 1) is var next && next < _text.Length
            && char.IsDigit(_text[next]) && IsNumber(_text.Slice(0, _position));

    /// <summary>Reads a comma after code or emphasis, unless other names follow: "`Red`, Green or Blue".</summary>
    private bool TakeComma()
    {
        if (!StartsWith(", ") || !(_text[_position - 1] == '`' || prose.EmphasisLength == _position))
        {
            return false;
        }

        var words = _text.Slice(_position + 2).ToString().Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var first, var second, _] || second is "and" or "or" || first is "and" or "or"
            || !first.All(c => IsLetter(c) || c is '\'' or '\u2019'))
        {
            return false;
        }

        _position = SkipBlanks(_position + 1);
        return true;
    }

    /// <summary>Reads the space before a sentence, which is the only separator after a note.</summary>
    private bool TakeBlank()
    {
        var i = SkipBlanks(_position);
        if (i == _position || i + 1 >= _text.Length || !char.IsUpper(_text[i]) || !char.IsLower(_text[i + 1]))
        {
            return false;
        }

        _position = i;
        return true;
    }

    private BulletHead? ReadUnseparated()
    {
        var end = 0;
        var capitals = 0;
        while (end < _text.Length && (IsLetter(_text[end]) || (end > 0 && _text[end] is >= '0' and <= '9')))
        {
            capitals += _text[end] is >= 'A' and <= 'Z' ? 1 : 0;
            end++;
        }

        return capitals > 1 && _text[0] is >= 'A' and <= 'Z' && _text[1] is >= 'a' and <= 'z'
            && end + 1 < _text.Length && _text[end] == ' ' && _text[end + 1] is >= 'A' and <= 'Z'
            ? new BulletHead([_text.Slice(0, end).ToString()], "", prose.From(end + 1))
            : null;
    }

    private readonly int SkipBlanks(int i)
    {
        while (i < _text.Length && char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i;
    }

    private bool Take(string text)
    {
        if (!StartsWith(text))
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    private readonly bool StartsWith(string text) => _text.Slice(_position).StartsWith(text.AsSpan());

    private static bool HasBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsInWord(int i)
        => IsWordCharacter(_text[i]) || _text[i] is '.' or '-' or '+' or '/' or '\\' or '*'
            || (_text[i] == ':' && IsInsideValue(i));

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
