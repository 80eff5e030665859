using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.SpecCompiler.Rules;
using Spectre.Console;

namespace ConnectorSdk.Cli.Output;

/// <summary>Writes rules as text for a terminal, as tables for a review, or as JSON for other programs.</summary>
internal static class RulesWriter
{
    public static void Write(IReadOnlyList<LoadedSpec> specs, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                Json.Write(RulesJson.Of(specs), terminal.Out);
                break;
            case "markdown":
                WriteMarkdown(specs, terminal.Out);
                break;
            default:
                WriteText(specs, terminal.Styled);
                break;
        }
    }

    private static void WriteText(IEnumerable<LoadedSpec> specs, IAnsiConsole console)
    {
        foreach (var spec in specs.Where(spec => spec.StatedRules.Count > 0))
        {
            console.MarkupLine($"[bold]{VisibleText.Markup(spec.Spec.Cmdlet!.Name)}[/]");
            foreach (var rule in spec.StatedRules)
            {
                console.MarkupLine(
                    $"  {VisibleText.Markup(rule.Rule.ToString())}"
                    + $"  [{SeverityWords.Style(rule.Severity)}]{SeverityWords.Word(rule.Severity)}[/]"
                    + (Sentence(rule) is { Length: > 0 } sentence ? $"  {VisibleText.Markup($"\"{sentence}\"")}" : "")
                    + $"  [grey]{VisibleText.Markup($"{spec.Path}:{rule.Line}")}[/]");
            }

            console.WriteLine();
        }
    }

    /// <summary>A rule in notation that has no message quotes only itself.</summary>
    private static string Sentence(SourcedRule rule) => rule.Quote == rule.Rule.ToString() ? "" : rule.Quote;

    private static void WriteMarkdown(IEnumerable<LoadedSpec> specs, TextWriter writer)
    {
        foreach (var spec in specs.Where(spec => spec.StatedRules.Count > 0))
        {
            writer.WriteLine($"## {MarkdownTable.Text(spec.Spec.Cmdlet!.Name)}");
            writer.WriteLine();
            MarkdownTable.Write(
                writer,
                ["Parameter", "Rule", "Severity", "Sentence", "Source"],
                spec.StatedRules.Select(rule => new[]
                {
                    MarkdownTable.Text(rule.Parameter),
                    MarkdownTable.Code(rule.Rule.ToString()),
                    SeverityWords.Word(rule.Severity),
                    MarkdownTable.Text(Sentence(rule)),
                    MarkdownTable.Text($"{rule.Document}:{rule.Line}"),
                }));
            writer.WriteLine();
        }
    }
}
