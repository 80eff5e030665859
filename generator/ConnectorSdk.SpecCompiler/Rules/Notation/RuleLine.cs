using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Lines;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// A line of a rule block: a rule in notation, followed by an optional message in double quotes. A double quote inside a message
/// is doubled.
/// </summary>
/// <param name="Notation">The rule, without the surrounding spaces.</param>
/// <param name="Column">The column of the rule in the document, counted from 1.</param>
/// <param name="Message">The message, or null if there is none.</param>
/// <param name="Problem">The problem with the line outside the notation, or null if there is none.</param>
internal sealed record RuleLine(string Notation, int Column, string? Message, RuleProblem? Problem)
{
    private const char Mark = '"';

    /// <summary>The characters that precede a value.</summary>
    private const string BeforeValue = "=(,";

    /// <summary>Reads a line. Returns null if the line is blank or a comment.</summary>
    public static RuleLine? Read(FenceLine line)
    {
        var text = line.Text.TrimEnd();
        var start = text.Length - text.TrimStart().Length;
        if (start == text.Length || text[start] == '#')
        {
            return null;
        }

        var end = StartOfMessage(text, start);
        var notation = text.Substring(start, end - start).TrimEnd();
        var message = end < text.Length ? ReadMessage(text, end, line.Column, out var problem) : Nothing(out problem);
        if (end < text.Length && ProblemBefore(notation, isAdjacent: notation.Length == end - start) is { } other)
        {
            problem = new RuleProblem(line.Column + end, other);
        }

        return new RuleLine(notation, line.Column + start, message, problem);
    }

    private static string? Nothing(out RuleProblem? problem)
    {
        problem = null;
        return null;
    }

    /// <summary>
    /// Gets the position of the first double quote outside single quotes, or the end of the text if there is none.
    /// </summary>
    private static int StartOfMessage(string text, int start)
    {
        var isQuoted = false;
        for (var i = start; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '\'';
            if (text[i] == Mark && !isQuoted)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static string? ProblemBefore(string notation, bool isAdjacent)
        => notation.Length == 0 ? "The rule before the message is missing"
            : isAdjacent || BeforeValue.IndexOf(notation[notation.Length - 1]) >= 0
                ? "Use single quotes for a value with spaces or special characters. "
                    + "Double quotes are only for the message after the rule"
            : null;

    private static string ReadMessage(string text, int start, int firstColumn, out RuleProblem? problem)
    {
        problem = null;
        var message = new StringBuilder(text.Length - start);
        for (var i = start + 1; ; i++)
        {
            if (i == text.Length)
            {
                problem = new RuleProblem(firstColumn + start, "The message has no closing quote");
                break;
            }

            if (text[i] == Mark && (++i == text.Length || text[i] != Mark))
            {
                var rest = text.Substring(i).TrimStart();
                problem = rest.Length > 0
                        ? new RuleProblem(firstColumn + text.Length - rest.Length,
                            "The message must be the last part of the line. Double each double quote in the message")
                    : string.IsNullOrWhiteSpace(message.ToString()) ? new RuleProblem(firstColumn + start, "The message is empty")
                    : null;
                break;
            }

            message.Append(text[i]);
        }

        return message.ToString();
    }
}
