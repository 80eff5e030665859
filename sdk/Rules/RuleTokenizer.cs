using System.Text;

namespace ConnectorSdk.Rules;

/// <summary>Splits the notation of rules into words (names, values, bounds) and operators.</summary>
internal static class RuleTokenizer
{
    private static readonly string[] _operators = ["=>", "~>", "<=", ">=", "==", "<", ">", "(", ")", "&", "|", "^", "!", "=", ","];

    public static IReadOnlyList<(string Text, bool IsWord)> Read(string text)
    {
        List<(string Text, bool IsWord)> tokens = [];
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (text[i] == '\'')
            {
                i = ReadQuoted(text, i, tokens);
            }
            else if (Array.Find(_operators, op => string.CompareOrdinal(text, i, op, 0, op.Length) == 0) is { } op)
            {
                tokens.Add((op, false));
                i += op.Length;
            }
            else
            {
                var start = i;
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && RuleNotation.Reserved.IndexOf(text[i]) < 0)
                {
                    i++;
                }

                if (i == start)
                {
                    throw new FormatException($"'{text[i]}' isn't expected at column {i + 1} of '{text}'.");
                }

                tokens.Add((text.Substring(start, i - start), true));
            }
        }

        return tokens;
    }

    private static int ReadQuoted(string text, int start, List<(string Text, bool IsWord)> tokens)
    {
        var value = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != '\'')
            {
                value.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '\'')
            {
                value.Append('\'');
                i++;
            }
            else
            {
                tokens.Add((value.ToString(), true));
                return i + 1;
            }
        }

        throw new FormatException($"A quote is open at column {start + 1} of '{text}'.");
    }
}
