using System.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

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
        var copied = 0;
        for (; start >= 0; start = text.IndexOf(Translated, start, StringComparison.Ordinal))
        {
            if (OriginalOf(text, start) is not { } original)
            {
                start += Translated.Length;
                continue;
            }

            originals.Append(text, copied, start - copied).Append(text, original.Start, original.End - original.Start);
            start = copied = original.End + End.Length;
        }

        return originals.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Null where the line doesn't hold the original of the translation that starts in it.</summary>
    private static (int Start, int End)? OriginalOf(string text, int translated)
    {
        var lineEnd = text.IndexOf('\n', translated) is >= 0 and var found ? found : text.Length;
        var lookup = Find(text, Lookup, translated, lineEnd);
        var tag = lookup < 0 ? -1 : lookup + Lookup.Length;
        if (tag < 0 || Find(text, Original, tag, lineEnd) != tag)
        {
            return null;
        }

        var start = Find(text, ">", tag, lineEnd) + 1;
        var end = start == 0 ? -1 : Find(text, End, start, lineEnd);
        return end < 0 ? null : (start, end);
    }

    private static int Find(string text, string part, int start, int end)
        => text.IndexOf(part, start, end - start, StringComparison.Ordinal);
}
