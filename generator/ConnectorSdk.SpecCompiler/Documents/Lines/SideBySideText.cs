using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>
/// Replaces translations with the original text. Microsoft's machine-translated pages contain each text twice: the translation,
/// and the original in a <c>span</c> of the class <c>sxs-lookup</c>. Section names, parameter names, and sentences are read from
/// the original. Text is replaced within its line to preserve line numbers.
/// </summary>
internal static class SideBySideText
{
    private const string Translated = "<span data-ttu-id=";
    private const string Lookup = "<span class=\"sxs-lookup\">";
    private const string Original = "<span data-stu-id=";
    private const string End = "</span></span>";

    /// <summary>Replaces the translations in a bilingual page.</summary>
    /// <returns>The original text of the page; the unchanged text if the page isn't bilingual.</returns>
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

    /// <summary>Appends the text before a translation, followed by the original if it is in the same line.</summary>
    /// <returns>The index at which to continue, so no text is searched twice, however long the line is.</returns>
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
