using ConnectorSdk.Cli.Differences.Api;
using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Differences.Output;

/// <summary>Differences as tables, for a pull request or release notes.</summary>
internal static class DifferencesMarkdown
{
    public static void Write(SpecDifferences differences, TextWriter writer)
    {
        foreach (var cmdlet in differences.Differences.GroupBy(judged => judged.Difference.Cmdlet))
        {
            writer.WriteLine($"## {MarkdownTable.Text(cmdlet.Key)}");
            writer.WriteLine();
            MarkdownTable.Write(writer, ["Effect", "Source", "Binary", "Change", "Old", "New"], cmdlet.Select(Row));
            writer.WriteLine();
        }

        if (differences.Declarations.Count > 0)
        {
            writer.WriteLine("## Generated declarations");
            writer.WriteLine();
            MarkdownTable.Write(writer, ["Change", "Declaration"], ApiOutline.Of(differences.Declarations).Select(change => new[]
            {
                change.IsAdded ? "added" : "removed",
                MarkdownTable.Code(change.Member.Text),
            }));
            writer.WriteLine();
        }

        writer.WriteLine(DifferenceWords.Summary(differences));
    }

    private static string[] Row(JudgedDifference judged)
    {
        var (difference, effect) = (judged.Difference, judged.Effect);
        return
        [
            DifferenceWords.Word(effect.Worst),
            DifferenceWords.Word(effect.Source),
            DifferenceWords.Word(effect.Binary),
            MarkdownTable.Text(
                $"{DifferenceWords.ChangeOf(difference)} {DifferenceWords.SubjectOf(difference)}"
                + (judged.Note is { } note ? $". {note}" : "")),
            Value(difference.Old),
            Value(difference.New),
        ];
    }

    private static string Value(string? value) => string.IsNullOrWhiteSpace(value) ? "" : MarkdownTable.Code(value);
}
