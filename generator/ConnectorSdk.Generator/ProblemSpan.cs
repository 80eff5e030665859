using ConnectorSdk.SpecCompiler.Documents.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator;

/// <summary>Finds the part of a file that a problem concerns, which editors underline.</summary>
internal static class ProblemSpan
{
    /// <summary>
    /// The span starts at the problem's column or at the first word of the line. It ends after the problem's length or at the end
    /// of the line. It is empty if the location is outside the text.
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
