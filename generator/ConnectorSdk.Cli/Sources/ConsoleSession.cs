using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Sources;

/// <summary>
/// A block that shows a console session. Text after a prompt and its continuation lines are code; other lines are output.
/// </summary>
internal static partial class ConsoleSession
{
    /// <summary>Each continuation line requires another run of the parser.</summary>
    private const int MaxContinuations = 200;

    public static bool IsOne(IReadOnlyList<ScriptLine> lines) => lines.Any(line => Prompt().IsMatch(line.Text));

    /// <summary>Gets the same lines without prompts. Lines without code become empty.</summary>
    public static IReadOnlyList<ScriptLine> CommandsOf(IReadOnlyList<ScriptLine> lines)
    {
        List<ScriptLine> code = [];
        List<string> open = [];
        foreach (var line in lines)
        {
            if (Prompt().Match(line.Text) is { Success: true } prompt)
            {
                code.Add(line.From(prompt.Length));
                open = [code[^1].Text];
            }
            else if (Continuation().Match(line.Text) is { Success: true } next && open.Count > 0)
            {
                code.Add(line.From(next.Length));
                open.Add(code[^1].Text);
            }
            else if (open.Count is > 0 and < MaxContinuations && IsIncomplete(open))
            {
                code.Add(line);
                open.Add(line.Text);
            }
            else
            {
                code.Add(line with { Text = "" });
                open = [];
            }
        }

        return code;
    }

    private static bool IsIncomplete(IReadOnlyList<string> lines)
        => lines[^1].EndsWith('`')
            || ParsedText.Of("", string.Join('\n', lines)).Errors.Any(error => error.IncompleteInput);

    /// <summary>
    /// Matches <c>PS C:\&gt;</c>, <c>PS&gt;</c>, and <c>[PS] C:\&gt;</c>, each also after the name of a computer or an
    /// environment, and <c>C:\&gt;</c>.
    /// </summary>
    [GeneratedRegex(@"^\s*(?:(?:\[[^\]\r\n]+\]:\s*|\([^)\r\n]+\)\s+)?(?:\[PS\]|PS)(?:\s[^>\r\n]*)?"
        + @"|[A-Za-z]:\\(?:[^>.""\r\n]*[^>.""\s])?)>[ \t]?")]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\s*>>[ \t]?")]
    private static partial Regex Continuation();
}
