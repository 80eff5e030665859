using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>Finds the ends of addresses in plain links.</summary>
internal static class LinkTarget
{
    private static readonly char[] _signs = [')', '(', '<', '>', '&', '\\'];
    private static readonly char[] _endsOfAddress = ['>', '<', '\\', '&'];

    /// <summary>Finds the parenthesis that closes the target of a link. The target may contain pairs of parentheses.</summary>
    /// <returns>The index of the parenthesis; -1 if the target isn't plain.</returns>
    public static int End(TextRange range, int start)
    {
        var depth = 0;
        for (var i = start; i < range.End; i++)
        {
            i = range.Text.IndexOfAny(_signs, i, range.End - i);
            if (i < 0)
            {
                return -1;
            }

            switch (range.Text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth > 0:
                    depth--;
                    break;
                case ')':
                    return HasBlank(range.Text.AsSpan(start, i - start)) ? -1 : i;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Finds the bracket that closes an address in angle brackets.</summary>
    /// <returns>The index of the bracket; -1 if the text isn't an address or isn't plain.</returns>
    public static int EndOfAddress(TextRange range, int start)
    {
        var end = range.Text.IndexOfAny(_endsOfAddress, start, range.End - start);
        return end >= 0 && range.Text[end] == '>' && range.Text.AsSpan(start, end - start) is var address
            && IsAddress(address) && !HasBlank(address) ? end : -1;
    }

    /// <summary>
    /// Determines whether the text contains white space, a line end, or a control character, which an address can't contain.
    /// </summary>
    private static bool HasBlank(ReadOnlySpan<char> address)
    {
        foreach (var c in address)
        {
            if (char.IsControl(c) || char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
        => text.StartsWith("https://".AsSpan(), StringComparison.Ordinal)
            || (text.IndexOf('@') is > 0 and var at && IsMailPart(text.Slice(0, at)) && IsMailPart(text.Slice(at + 1)));

    /// <summary>
    /// Determines whether a text contains only letters, digits, and single hyphens and dots between them. Email addresses with
    /// other characters aren't plain.
    /// </summary>
    private static bool IsMailPart(ReadOnlySpan<char> text)
    {
        var isInside = false;
        foreach (var c in text)
        {
            if (!IsLetterOrDigit(c) && !(isInside && c is '-' or '.'))
            {
                return false;
            }

            isInside = IsLetterOrDigit(c);
        }

        return isInside;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
