using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>
/// Removes lines that no author writes and that the Markdown library rejects or parses in more than linear time. These are deeply
/// nested lists and quotes, and paragraphs with too many marks. Removed lines are left empty to preserve line numbers.
/// </summary>
internal static class MarkupLimits
{
    /// <summary>
    /// The maximum number of nested lists and quotes. Two columns of indentation may be one level. The library's limit is 128.
    /// </summary>
    private const int MaxDepth = 50;

    /// <summary>The maximum number of characters in a paragraph that may start emphasis, code, a link, or a tag.</summary>
    private const int MaxMarks = 1000;

    /// <summary>
    /// The minimum number of characters that <see cref="MaxDepth"/> nested lists require at the beginning of a line, mostly tabs.
    /// </summary>
    private const int MinPrefix = MaxDepth / 2;

    public static string Apply(string text, List<SpecDiagnostic> diagnostics)
        => MayExceed(text) ? Limit(text, diagnostics) : text;

    /// <summary>
    /// Quickly determines whether a text might exceed the limits. Most documents don't, because short paragraphs have few marks
    /// and lists are rarely indented deeply. With carriage returns no line is empty, so more texts are checked.
    /// </summary>
    private static bool MayExceed(string text)
    {
        var (start, counted, marks) = (0, 0, 0);
        var lines = TextRange.Of(text).Lines();
        while (lines.MoveNext())
        {
            var line = lines.Span;
            if (line.IsEmpty)
            {
                (start, counted, marks) = (lines.End, lines.End, 0);
            }
            else if (lines.End - start > MaxMarks)
            {
                marks += Marks(text, counted, lines.End);
                counted = lines.End;
            }

            if (marks > MaxMarks || (line.Length >= MinPrefix && line[0] < 'A' && HasLongPrefix(line)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLongPrefix(ReadOnlySpan<char> line)
        => line.Length - line.TrimStart(" \t>-+*0123456789.)".AsSpan()).Length >= MinPrefix;

    private static string Limit(string text, List<SpecDiagnostic> diagnostics)
    {
        StringBuilder? kept = null;
        var (copied, number, marks, reported) = (0, 1, 0, false);
        CodeFence? fence = null;
        for (var start = 0; start < text.Length; number++)
        {
            var end = text.IndexOfAny(['\r', '\n'], start) is >= 0 and var found ? found : text.Length;
            var (depth, content) = Containers(text, start, end);
            var line = text.AsSpan(content, end - content);
            if (fence is null ? CodeFence.Opening(line) is not null : fence.Value.IsClosedBy(line))
            {
                (fence, marks, reported) = (fence is null ? CodeFence.Opening(line) : null, 0, false);
            }
            else if (fence is null)
            {
                (marks, reported) = StartsBlock(text, start, content, end) ? (0, false) : (marks, reported);
                marks += Marks(text, content, end);
                if (depth > MaxDepth || marks > MaxMarks)
                {
                    if (!reported)
                    {
                        diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, number, 1, depth > MaxDepth
                            ? $"Lists or quotes are nested more than {MaxDepth} levels deep. "
                                + "The line is ignored. Reduce the nesting."
                            : $"The paragraph has more than {MaxMarks} characters such as '*', '[', or '`'. "
                                + "It is ignored from this line on. Use fewer of these characters, or a code block."));
                    }

                    reported = true;
                    (kept ??= new StringBuilder(text.Length)).Append(text, copied, start - copied);
                    copied = end;
                }
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return kept is null ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Gets the maximum number of lists and quotes around a line's content, and the start of the content.</summary>
    private static (int Depth, int Content) Containers(string text, int start, int end)
    {
        var (columns, marks) = (0, 0);
        var i = start;
        for (; i < end; i++)
        {
            if (text[i] is '>' or '-' or '+' or '*' && (text[i] == '>' || i + 1 == end || text[i + 1] is ' ' or '\t'))
            {
                marks++;
            }
            else if (text[i] is ' ' or '\t')
            {
                columns += text[i] == '\t' ? 4 : 1;
            }
            else if (EndOfNumber(text, i, end) is var number && number > i)
            {
                (marks, i) = (marks + 1, number - 1);
            }
            else
            {
                break;
            }
        }

        return (marks == 0 ? 0 : marks + (columns / 2), i);
    }

    private static int EndOfNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 9 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > start && i < end && text[i] is '.' or ')' && (i + 1 == end || text[i + 1] is ' ' or '\t') ? i + 1 : start;
    }

    /// <summary>
    /// Determines whether a line starts a block. An empty line and a heading end a paragraph. A list item does, too, unless it is
    /// in a quote.
    /// </summary>
    private static bool StartsBlock(string text, int start, int content, int end)
        => content == end || text[content] == '#'
            || (content > start && !char.IsWhiteSpace(text[start]) && text[start] != '>');

    private static int Marks(string text, int start, int end)
    {
        var marks = 0;
        for (var i = start; i < end; i++)
        {
            marks += text[i] is '*' or '_' or '[' or '`' or '<' or '!' or '&' ? 1 : 0;
        }

        return marks;
    }
}
