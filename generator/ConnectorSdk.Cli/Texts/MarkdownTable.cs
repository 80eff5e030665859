namespace ConnectorSdk.Cli.Texts;

/// <summary>Tables in GitHub-flavored Markdown.</summary>
internal static class MarkdownTable
{
    private const string Special = "\\`*_[]<>|~";

    public static void Write(TextWriter writer, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        WriteRow(headings);
        WriteRow([.. headings.Select(_ => "---")]);
        foreach (var row in rows)
        {
            WriteRow(row);
        }

        void WriteRow(IReadOnlyList<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    /// <summary>Escapes a text, so that it contains no Markdown.</summary>
    public static string Text(string text)
        => string.Concat(VisibleText.Of(text.ReplaceLineEndings(" ")).Select(c => Special.Contains(c) ? $"\\{c}" : $"{c}"));

    /// <summary>A table is split at bars before code is parsed, so a bar is escaped even in code.</summary>
    public static string Code(string text)
    {
        var fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return $"{fence}{VisibleText.Of(text).Replace("|", "\\|", StringComparison.Ordinal)}{fence}";
    }
}
