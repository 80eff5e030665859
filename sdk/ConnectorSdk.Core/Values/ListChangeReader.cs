namespace ConnectorSdk;

/// <summary>
/// Parses the PowerShell table of a <see cref="ListChange"/>. Expressions that must be evaluated aren't supported.
/// </summary>
internal sealed class ListChangeReader(string text)
{
    private const string Quotes = "'\u2018\u2019\u201A\u201B";

    private int _position;

    public bool TryRead(out List<string> added, out List<string> removed)
    {
        added = [];
        removed = [];
        if (!Take("@{"))
        {
            return false;
        }

        while (!Take("}"))
        {
            var list = Take("Add") ? added : Take("Remove") ? removed : null;
            if (list is not { Count: 0 } || !Take("=") || !TryReadValues(list) || !(Take(";") || At("}")))
            {
                return false;
            }
        }

        return At("") && _position == text.Length;
    }

    private bool TryReadValues(List<string> values)
    {
        do
        {
            var isInParentheses = Take("(");
            if (!TryReadQuoted(values) || (isInParentheses && !Take(")")))
            {
                return false;
            }
        }
        while (Take(","));
        return true;
    }

    /// <summary>Reads a quoted string, in which quotation marks are doubled.</summary>
    private bool TryReadQuoted(List<string> values)
    {
        if (!At("") || !IsQuote(_position))
        {
            return false;
        }

        var value = new List<char>();
        for (_position++; _position < text.Length; _position++)
        {
            if (IsQuote(_position) && !IsQuote(++_position))
            {
                values.Add(new string([.. value]));
                return true;
            }

            if (_position < text.Length)
            {
                value.Add(text[_position]);
            }
        }

        return false;
    }

    private bool Take(string token)
    {
        var isNext = At(token);
        _position += isNext ? token.Length : 0;
        return isNext;
    }

    /// <summary>Skips white space and determines whether a token follows, ignoring case.</summary>
    private bool At(string token)
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return string.Compare(text, _position, token, 0, token.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private bool IsQuote(int position) => position < text.Length && Quotes.IndexOf(text[position]) >= 0;
}
