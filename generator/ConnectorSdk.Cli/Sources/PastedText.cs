namespace ConnectorSdk.Cli.Sources;

/// <summary>Text that users paste: a script, the blocks of a Markdown file, or commands with console prompts.</summary>
internal static class PastedText
{
    public static ScriptSource Read(string path, string text)
    {
        if (IsMarkdown(path, text))
        {
            return Join(path, MarkdownScripts.Read(path, text));
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => new ScriptLine(line, 0)).ToList();
        return ConsoleSession.IsOne(lines)
            ? new ScriptSource(path, string.Join('\n', ConsoleSession.CommandsOf(lines).Select(line => line.Text)))
            : new ScriptSource(path, text);
    }

    /// <returns>A description of the text that isn't code, or null if there is none.</returns>
    public static string? DescribeOthers(string path, string text)
        => !IsMarkdown(path, text) || MarkdownScripts.FindOthers(path, text) is not { Count: > 0 } lines ? null
            : lines.Count == 1 ? $"The code block in line {lines[0]} isn't marked as PowerShell, and isn't converted."
            : $"{lines.Count} code blocks aren't marked as PowerShell, and aren't converted: lines {string.Join(", ", lines)}.";

    private static bool IsMarkdown(string path, string text)
        => MarkdownScripts.IsMarkdown(path) || (path == ScriptSearch.StandardInput && MarkdownScripts.IsLikely(text));

    /// <summary>Joins the blocks at their lines in the file, with blank lines between them.</summary>
    private static ScriptSource Join(string path, IReadOnlyList<ScriptSource> blocks)
    {
        List<string> lines = [];
        foreach (var block in blocks)
        {
            while (lines.Count < block.FirstLine - 1)
            {
                lines.Add("");
            }

            lines.AddRange(block.Text.Split('\n'));
        }

        return new ScriptSource(path, string.Join('\n', lines));
    }
}
