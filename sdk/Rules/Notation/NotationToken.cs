using System.Text;
using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Rules.Notation;

/// <summary>Represents a token of the rule notation with its 1-based column.</summary>
internal readonly record struct NotationToken(NotationTokenKind Kind, string Text, int Column)
{
    /// <summary>The operators. Longer operators precede the operators that they start with.</summary>
    private static readonly string[] _operators =
        ["=>", "~>", "<=", ">=", "==", "<", ">", "(", ")", "&", "|", "^", "!", "=", ","];

    /// <summary>Gets the tokens of a string. The last token represents the end.</summary>
    /// <exception cref="NotationException">A quote isn't closed, or a character has no meaning.</exception>
    public static IReadOnlyList<NotationToken> Read(string text)
    {
        List<NotationToken> tokens = [];
        for (var i = 0; i < text.Length;)
        {
            var column = i + 1;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (text[i] == '\'')
            {
                tokens.Add(new NotationToken(NotationTokenKind.Quoted, ReadQuoted(text, ref i), column));
            }
            else if (Array.Find(_operators, sign => string.CompareOrdinal(text, i, sign, 0, sign.Length) == 0) is { } sign)
            {
                tokens.Add(new NotationToken(NotationTokenKind.Operator, sign, column));
                i += sign.Length;
            }
            else if (text[i] == ':' && tokens is [.., (NotationTokenKind.Operator, ")", _)])
            {
                tokens.Add(new NotationToken(NotationTokenKind.Operator, ":", column));
                i++;
            }
            else
            {
                tokens.Add(new NotationToken(NotationTokenKind.Word, ReadWord(text, ref i), column));
            }
        }

        tokens.Add(new NotationToken(NotationTokenKind.End, "", text.Length + 1));
        return tokens;
    }

    public bool Is(string sign) => Kind == NotationTokenKind.Operator && Text == sign;

    public bool IsWord(string word) => Kind == NotationTokenKind.Word && Text == word;

    /// <summary>Creates the exception for an unexpected token.</summary>
    public NotationException Unexpected(string problem, string? suggestion) => new(problem, Column, suggestion);

    private static string ReadWord(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && !RuleNotation.EndsWord(text[position]))
        {
            position++;
        }

        return position > start
            ? text.Substring(start, position - start)
            : throw new NotationException($"Unexpected '{text[start]}'", start + 1, "~>"); // A tilde alone.
    }

    /// <summary>Reads a quoted value. A quote in the value is doubled.</summary>
    private static string ReadQuoted(string text, ref int position)
    {
        var start = position++;
        var value = new StringBuilder();
        for (; position < text.Length; position++)
        {
            if (text[position] == '\'' && (++position == text.Length || text[position] != '\''))
            {
                return value.ToString();
            }

            value.Append(text[position]);
        }

        throw new NotationException("The closing quote is missing", start + 1, null);
    }
}
