using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>
/// Accepts RFC 4514 names: attributes with values, separated by commas or plus signs, with a backslash before special characters.
/// Semicolons, quoted values, and spaces around separators come from older standards, and directories still accept them.
/// </summary>
internal sealed class DistinguishedNameFormat() : ValueFormat("a distinguished name (CN=name,DC=domain)")
{
    /// <summary>
    /// Matches a value. The empty name is the root of a directory, and some servers accept IDs in angle brackets as names.
    /// </summary>
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

    /// <summary>Reads a pair and moves to the position after the separator, or to -1 at the end.</summary>
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
        // The standard allows empty values, but no object has such a name.
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
        // A quote inside follows a backslash, or is doubled as in Windows.
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

    /// <summary>Determines whether a character can be part of an attribute name or an OID.</summary>
    private static bool IsOfAttribute(char c)
        => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.';

    private static bool IsQuote(string text, int position) => position < text.Length && text[position] == '"';

    private static bool IsSeparator(char c) => c is ',' or ';' or '+';
}
