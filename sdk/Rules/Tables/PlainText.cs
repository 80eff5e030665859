using System.Globalization;

namespace ConnectorSdk.Rules.Tables;

/// <summary>Recognizes the characters that code can contain without escaping.</summary>
internal static class PlainText
{
    /// <summary>
    /// Determines whether a string requires no escaping and doesn't contain the specified characters, as is true for most
    /// strings.
    /// </summary>
    public static bool Is(string text, char first, char second, char third = '\0')
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return text.IndexOf(first) < 0 && text.IndexOf(second) < 0 && (third == '\0' || text.IndexOf(third) < 0);
    }

    /// <summary>
    /// Determines whether a character is a line terminator, isn't valid in XML, or is invisible, such as a direction mark or a
    /// zero-width character.
    /// </summary>
    public static bool IsInvisible(char c)
        => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'
            || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
