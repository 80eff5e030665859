namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>Reads values from an enumeration in a sentence, such as <c>Red, "Light blue", and `None`</c>.</summary>
internal static class ListedValues
{
    private const string TheValue = "the value ";

    /// <summary>Reads the values.</summary>
    /// <returns>The values, or null if an item is neither a name nor in quotation marks or backticks.</returns>
    public static List<string>? Read(string list)
    {
        List<string> values = [];
        for (var start = 0; start <= list.Length;)
        {
            var end = EndOfItem(list, start, out var next);
            if (ValueOf(list.Substring(start, end - start).Trim()) is not { } value)
            {
                return null;
            }

            values.Add(value);
            start = next;
        }

        return values;
    }

    /// <summary>Finds the end of an item, and the start of the next item after a comma, "and", or "or".</summary>
    private static int EndOfItem(string list, int start, out int next)
    {
        for (var i = start; i < list.Length; i++)
        {
            if (list[i] == ',')
            {
                next = SkipBlanks(list, i + 1);
                next = SkipJoiner(list, next) is > 0 and var behind ? behind : next;
                return i;
            }

            if (char.IsWhiteSpace(list[i]) && SkipJoiner(list, SkipBlanks(list, i)) is > 0 and var item)
            {
                next = SkipWord(list, item, "to") is > 0 and var behindTo ? behindTo : item;
                return i;
            }
        }

        next = list.Length + 1;
        return list.Length;
    }

    private static int SkipJoiner(string list, int i) => Math.Max(SkipWord(list, i, "and"), SkipWord(list, i, "or"));

    /// <summary>Skips a word and the blanks after it.</summary>
    /// <returns>The position after the blanks, or -1 if another word is at the position.</returns>
    private static int SkipWord(string list, int i, string word)
    {
        var end = i + word.Length;
        return end < list.Length && char.IsWhiteSpace(list[end]) && string.CompareOrdinal(list, i, word, 0, word.Length) == 0
            ? SkipBlanks(list, end)
            : -1;
    }

    private static int SkipBlanks(string list, int i)
    {
        while (i < list.Length && char.IsWhiteSpace(list[i]))
        {
            i++;
        }

        return i;
    }

    private static string? ValueOf(string item) => item switch
    {
        ['`', .. var code, '`'] => Unquoted(code),
        ['"', .. var text, '"'] when text.Length > 0 && text.IndexOf('"') < 0 => text,
        ['\'', .. var text, '\''] when text.Length > 0 && text.IndexOf('\'') < 0 => text,
        _ => item.StartsWith(TheValue, StringComparison.OrdinalIgnoreCase) ? ValueOf(item.Substring(TheValue.Length))
            : IsName(item) || IsNumber(item) ? item
            : null,
    };

    /// <summary>Removes quotation marks inside a code span.</summary>
    private static string? Unquoted(string code)
    {
        var start = code is ['"' or '\'', ..] ? 1 : 0;
        var end = code.Length - (code.Length > start && code[code.Length - 1] is '"' or '\'' ? 1 : 0);
        var value = code.Substring(start, Math.Max(0, end - start));
        return value.Length > 0 && value.IndexOfAny(['`', '"', '\'']) < 0 ? value : null;
    }

    private static bool IsNumber(string item)
    {
        var start = item is ['-', ..] ? 1 : 0;
        for (var i = start; i < item.Length; i++)
        {
            if (item[i] is not ((>= '0' and <= '9') or '.' or ':'))
            {
                return false;
            }
        }

        return item.Length > start && item[start] is >= '0' and <= '9';
    }

    private static bool IsName(string item)
    {
        var start = item is ['$', ..] ? 1 : 0;
        if (start == item.Length || item[start] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return false;
        }

        for (var i = start + 1; i < item.Length; i++)
        {
            if (!char.IsLetterOrDigit(item[i]) && item[i] is not ('_' or '.' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
