using System.Globalization;

namespace ConnectorSdk.Rules.Tables;

/// <summary>Tells which characters code may hold as they are.</summary>
internal static class PlainText
{
    /// <summary>True for most texts: letters and signs that are written as they are, without the given ones.</summary>
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
    /// Characters that end a line, aren't of XML, or let code look like something else: direction marks and those of no width.
    /// </summary>
    public static bool IsInvisible(char c)
        => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'
            || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
