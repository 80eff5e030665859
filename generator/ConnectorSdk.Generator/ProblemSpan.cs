using ConnectorSdk.SpecCompiler.Documents.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>The words of a file that a problem is about: editors underline them.</summary>
internal static class ProblemSpan
{
    /// <summary>
    /// From the problem's column, or from the first word of its line, to the end of its length or of the line. Empty at a
    /// location outside the text.
    /// </summary>
    public static LinePositionSpan Find(SourceText text, SpecDiagnostic problem)
    {
        var (number, start) = (problem.Line - 1, problem.Column - 1);
        if (number >= text.Lines.Count || start > text.Lines[number].Span.Length)
        {
            var nowhere = new LinePosition(number, start);
            return new LinePositionSpan(nowhere, nowhere);
        }

        var line = text.Lines[number].ToString();
        while (problem.Column == 1 && start < line.Length && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        var end = line.TrimEnd().Length;
        end = problem.Length > 0 ? Math.Min(end, start + problem.Length) : end;
        return new LinePositionSpan(new LinePosition(number, start), new LinePosition(number, Math.Max(start, end)));
    }
}
