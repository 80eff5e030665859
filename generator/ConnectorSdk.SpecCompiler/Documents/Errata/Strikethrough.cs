using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>
/// Text of an errata file, split into plain text and the text between pairs of <c>~~</c>. <paramref name="Open"/> is the location
/// of a mark without a closing mark. The text after that mark is in neither part.
/// </summary>
internal sealed record Strikethrough(Prose Plain, IReadOnlyList<Prose> Struck, (int Line, int Column)? Open)
{
    public static Strikethrough Read(Prose prose)
    {
        var text = prose.Text;
        List<(int Start, int End)> holes = [];
        List<Prose> struck = [];
        (int Start, int End)? open = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`' && text.IndexOf('`', i + 1) is > 0 and var close)
            {
                i = close;
            }
            else if (EndOfMark(text, i) is { } end)
            {
                if (open is { } mark)
                {
                    struck.Add(prose.Without([(0, mark.End), (i, text.Length)]));
                    holes.Add((mark.Start, end));
                    open = null;
                }
                else
                {
                    open = (i, end);
                }

                i = end - 1;
            }
        }

        return open is { Start: var start }
            ? new Strikethrough(prose.Without([.. holes, (start, text.Length)]), struck, prose.PositionOf(start))
            : new Strikethrough(holes.Count == 0 ? prose : prose.Without(holes), struck, null);
    }

    /// <summary>Finds the end of a mark of two or more tildes.</summary>
    /// <returns>The index after the mark; null if there is no mark.</returns>
    private static int? EndOfMark(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '~')
        {
            end++;
        }

        return end - start > 1 ? end : null;
    }
}
