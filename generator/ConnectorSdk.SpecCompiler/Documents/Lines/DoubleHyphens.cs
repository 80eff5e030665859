using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>
/// Converts lists with two hyphens, <c>-- Red: Warm.</c>, which Markdown doesn't support. Documents that were converted from
/// older help contain such lists. The second hyphen is replaced with a space to preserve lines and columns.
/// </summary>
internal static class DoubleHyphens
{
    private const string Mark = "-- ";

    private const int MaxIndent = 3;

    /// <summary>Converts lists with two hyphens into Markdown lists.</summary>
    /// <returns>The converted text; the original text if it has no such list.</returns>
    public static string ToBullets(string text)
    {
        var mark = text.IndexOf(Mark, StringComparison.Ordinal);
        while (mark >= 0 && !StartsLine(text, mark))
        {
            mark = text.IndexOf(Mark, mark + Mark.Length, StringComparison.Ordinal);
        }

        return mark < 0 ? text : Convert(text);
    }

    private static bool StartsLine(string text, int index)
    {
        var start = index;
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return index - start <= MaxIndent && (start == 0 || text[start - 1] == '\n');
    }

    private static string Convert(string text)
    {
        char[]? changed = null;
        CodeFence? fence = null;
        var (mayStart, isInList) = (true, false);
        var lines = TextRange.Of(text).Lines();
        while (lines.MoveNext())
        {
            var line = lines.Span.Trim();
            if (fence is { } open)
            {
                fence = open.IsClosedBy(lines.Span) ? null : fence;
            }
            else if (line is ['`', '`', '`', ..])
            {
                fence = CodeFence.Opening(line);
            }
            else if ((mayStart || isInList) && line.StartsWith(Mark.AsSpan())
                && lines.Span.IndexOf('-') is <= MaxIndent and var indent)
            {
                isInList = true;
                (changed ??= text.ToCharArray())[lines.Start + indent + 1] = ' ';
            }
            else
            {
                // Other double hyphens are dashes in a sentence that wraps at that point.
                mayStart = line.IsEmpty || line[line.Length - 1] == ':';
                isInList &= !line.IsEmpty;
            }
        }

        return changed is null ? text : new string(changed);
    }
}
