using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>
/// RFC 4514: attributes with values, between commas or plus signs, with a backslash before special characters. Semicolons,
/// quoted values and spaces around the separators are of older standards, and directories still take them.
/// </summary>
internal sealed class DistinguishedNameFormat() : ValueFormat("a distinguished name (CN=name,DC=domain)")
{
    /// <summary>The empty name is that of a directory's root; angle brackets enclose ids that some take for a name.</summary>
    public override Truth Matches(string value)
    {
        if (value.Length == 0 || (value[0] == '<' && value[value.Length - 1] == '>'))
        {
            return Truth.Unknown;
        }

        var truth = Truth.True;
        for (var position = 0; position >= 0;)
        {
            truth = truth.And(ReadPair(value, ref position));
            if (truth == Truth.False)
            {
                return truth;
            }
        }

        return truth;
    }

    /// <summary>Goes past the separator after the pair; to -1 at the end.</summary>
    private static Truth ReadPair(string text, ref int position)
    {
        SkipSpaces(text, ref position);
        var start = position;
        while (position < text.Length && IsOfAttribute(text[position]))
        {
            position++;
        }

        var isNamed = position > start && text[start] is not ('-' or '.');
        SkipSpaces(text, ref position);
        if (!isNamed || position == text.Length || text[position] != '=')
        {
            return Truth.False;
        }

        position++;
        SkipSpaces(text, ref position);
        return IsQuote(text, position)
            ? ReadQuoted(text, ref position)
            : ReadPlain(text, ref position);
    }

    private static Truth ReadPlain(string text, ref int position)
    {
        // An empty value is in the standard, but no object is named so.
        var truth = position == text.Length || IsSeparator(text[position]) ? Truth.Unknown : Truth.True;
        for (; position < text.Length && !IsSeparator(text[position]); position++)
        {
            if (text[position] == '\\' && ++position == text.Length)
            {
                return Truth.False;
            }

            truth = text[position - 1] != '\\' && text[position] is '"' or '<' or '>' ? Truth.Unknown : truth;
        }

        position = position < text.Length ? position + 1 : -1;
        return truth;
    }

    private static Truth ReadQuoted(string text, ref int position)
    {
        // A quote inside stands after a backslash, or twice as Windows writes it.
        for (position++; position < text.Length && (text[position] != '"' || IsQuote(text, position + 1)); position++)
        {
            position += text[position] is '\\' or '"' ? 1 : 0;
        }

        if (position >= text.Length)
        {
            return Truth.False;
        }

        position++;
        SkipSpaces(text, ref position);
        if (position < text.Length && !IsSeparator(text[position]))
        {
            return Truth.False;
        }

        position = position < text.Length ? position + 1 : -1;
        return Truth.True;
    }

    private static void SkipSpaces(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }

    /// <summary>Names of attributes, and the numbers with dots that may stand for them.</summary>
    private static bool IsOfAttribute(char c)
        => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.';

    private static bool IsQuote(string text, int position) => position < text.Length && text[position] == '"';

    private static bool IsSeparator(char c) => c is ',' or ';' or '+';
}
