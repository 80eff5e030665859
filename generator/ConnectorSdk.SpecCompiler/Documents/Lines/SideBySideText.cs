using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>
/// Machine-translated pages of Microsoft hold each text twice: as translated, and the original in a <c>span</c> of the class
/// <c>sxs-lookup</c> that readers see on demand. The original is what the names of sections and parameters are in, and sentences
/// are understood of. Texts are replaced within their lines, so that these keep their numbers.
/// </summary>
internal static class SideBySideText
{
    private const string Translated = "<span data-ttu-id=";
    private const string Lookup = "<span class=\"sxs-lookup\">";
    private const string Original = "<span data-stu-id=";
    private const string End = "</span></span>";

    /// <summary>The text itself where it isn't such a page.</summary>
    public static string Originals(string text)
    {
        var start = text.IndexOf(Translated, StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var originals = new StringBuilder(text.Length);
        var (copied, lineEnd) = (0, -1);
        while (start >= 0)
        {
            lineEnd = start < lineEnd ? lineEnd : EndOfLine(text, start);
            start = Replace(text, start, lineEnd, originals, ref copied);
            start = text.IndexOf(Translated, start, StringComparison.Ordinal);
        }

        return originals.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// Appends what is up to the translation that starts at a place, and the original in its place, where the line holds that.
    /// Returns where to go on: what has been looked through isn't again, however long the line is.
    /// </summary>
    private static int Replace(string text, int translated, int lineEnd, StringBuilder originals, ref int copied)
    {
        var lookup = Find(text, Lookup, translated, lineEnd);
        if (lookup < 0)
        {
            return lineEnd;
        }

        var tag = lookup + Lookup.Length;
        if (Find(text, Original, tag, Math.Min(lineEnd, tag + Original.Length)) != tag)
        {
            return tag;
        }

        var start = Find(text, ">", tag, lineEnd) + 1;
        var end = start == 0 ? -1 : Find(text, End, start, lineEnd);
        if (end < 0)
        {
            return lineEnd;
        }

        originals.Append(text, copied, translated - copied).Append(text, start, end - start);
        copied = end + End.Length;
        return copied;
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private static int Find(string text, string part, int start, int end)
        => text.IndexOf(part, start, end - start, StringComparison.Ordinal);
}
