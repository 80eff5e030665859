using System.Text;
using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// Closes code fences that a document leaves open. In CommonMark, an open fence includes all text that follows it. The fence is
/// closed before the next heading of the document's structure.
/// </summary>
internal static class FenceRepair
{
    private static readonly Regex _section = new(
        @"^## (SYNOPSIS|SYNTAX|DESCRIPTION|EXAMPLES|PARAMETERS|INPUTS|OUTPUTS|NOTES|RELATED LINKS)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex _parameter = new(@"^###\s+-\w", RegexOptions.CultureInvariant);

    /// <summary>Closes the open fences in a text whose lines end with a line feed only.</summary>
    /// <returns>The repaired text, and the zero-based numbers of the inserted lines in it.</returns>
    public static (string Text, IReadOnlyList<int> Inserted) Repair(string text, List<SpecDiagnostic> diagnostics)
    {
        if (text.IndexOf("```", StringComparison.Ordinal) < 0 && text.IndexOf("~~~", StringComparison.Ordinal) < 0)
        {
            return (text, []);
        }

        var repaired = new StringBuilder(text.Length + 16);
        List<int> inserted = [];
        CodeFence? open = null;
        var openLine = 0;
        var (isMetadata, isRules) = (false, false);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (open is not null && EndsFence(lines[i], isMetadata, isRules))
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, openLine + 1, 1, "The code fence is not closed. "
                    + $"It is read as if it ended before '{lines[i].Trim()}' on line {i + 1}. Add a line with {open} there."));
                inserted.Add(i + inserted.Count);
                repaired.Append(open.ToString()).Append('\n');
                open = null;
            }

            if (open is null && GluedFence(lines[i]) is > 0 and var glued)
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, i + 1, glued + 1,
                    "The code fence starts after other text on the line. It is read as if it started on a new line."));
                repaired.Append(lines[i], 0, glued).Append('\n');
                inserted.Add(i + inserted.Count);
                lines[i] = lines[i].Substring(glued);
            }

            if (open is null)
            {
                open = CodeFence.Opening(lines[i].AsSpan());
                var info = open is { } opened ? opened.InfoOf(lines[i].AsSpan()).ToString() : "";
                openLine = i;
                isMetadata = info.Equals("yaml", StringComparison.OrdinalIgnoreCase);
                isRules = RulesBlock.IsMeant(info.AsSpan());
            }
            else if (open.Value.IsClosedBy(lines[i].AsSpan()))
            {
                open = null;
            }
            else
            {
                isMetadata |= lines[i].StartsWith("Type:", StringComparison.Ordinal);
            }

            repaired.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : "");
        }

        if (open is not null)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, openLine + 1, 1,
                $"The code fence is not closed. It is read to the end of the document. Add a line with {open} at its end."));
        }

        return (repaired.ToString(), inserted);
    }

    /// <summary>Finds a metadata fence that follows other text in the same line.</summary>
    /// <returns>The index of the fence; -1 if there is none.</returns>
    private static int GluedFence(string line)
        => line.EndsWith("```yaml", StringComparison.Ordinal) && line.TrimStart()[0] != '`'
            ? line.Length - "```yaml".Length
            : -1;

    /// <summary>
    /// Determines whether a line can't belong to the code block. A line that opens another block can't belong to a rule block.
    /// </summary>
    private static bool EndsFence(string line, bool isMetadata, bool isRules)
        => IsHeading(line) ? _section.IsMatch(line) || ((isMetadata || isRules) && _parameter.IsMatch(line))
            : isRules && CodeFence.Opening(line.AsSpan()) is { } other
                && other.InfoOf(line.AsSpan()) is [var first, ..] && char.IsLetter(first);

    private static bool IsHeading(string line) => line.Length > 0 && line[0] == '#';
}
