using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Cli.Texts;
using Spectre.Console;

namespace ConnectorSdk.Cli.Output;

/// <summary>Writes the sentences that look like constraints but aren't recognized.</summary>
internal static class UnmatchedWriter
{
    public static void Write(IReadOnlyList<LoadedSpec> specs, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                Json.Write(ToJson(specs), terminal.Out);
                break;
            case "markdown":
                WriteMarkdown(specs, terminal.Out);
                break;
            default:
                WriteText(specs, terminal.Styled);
                break;
        }
    }

    private static JsonArray ToJson(IEnumerable<LoadedSpec> specs)
        => [.. specs.SelectMany(spec => spec.Spec.Unmatched.Select(sentence => new JsonObject
        {
            ["cmdlet"] = spec.Spec.Cmdlet!.Name,
            ["parameter"] = sentence.Parameter,
            ["text"] = sentence.Text,
            ["source"] = spec.Spec.Cmdlet.FileName,
            ["line"] = sentence.Line,
            ["reason"] = sentence.Reason,
        }))];

    private static void WriteText(IEnumerable<LoadedSpec> specs, IAnsiConsole console)
    {
        foreach (var spec in specs.Where(spec => spec.Spec.Unmatched.Count > 0))
        {
            console.MarkupLine($"[bold]{VisibleText.Markup(spec.Spec.Cmdlet!.Name)}[/]");
            foreach (var sentence in spec.Spec.Unmatched)
            {
                console.MarkupLine(
                    $"  {VisibleText.Markup($"{sentence.Parameter}  \"{sentence.Text}\"")}  "
                    + $"[grey]{VisibleText.Markup($"{sentence.Reason}  {spec.Path}:{sentence.Line}")}[/]");
            }

            console.WriteLine();
        }
    }

    private static void WriteMarkdown(IEnumerable<LoadedSpec> specs, TextWriter writer)
    {
        foreach (var spec in specs.Where(spec => spec.Spec.Unmatched.Count > 0))
        {
            writer.WriteLine($"## {MarkdownTable.Text(spec.Spec.Cmdlet!.Name)}");
            writer.WriteLine();
            MarkdownTable.Write(
                writer,
                ["Parameter", "Sentence", "Reason", "Source"],
                spec.Spec.Unmatched.Select(sentence => new[]
                {
                    MarkdownTable.Text(sentence.Parameter),
                    MarkdownTable.Text(sentence.Text),
                    MarkdownTable.Text(sentence.Reason),
                    MarkdownTable.Text($"{spec.Spec.Cmdlet.FileName}:{sentence.Line}"),
                }));
            writer.WriteLine();
        }
    }
}
