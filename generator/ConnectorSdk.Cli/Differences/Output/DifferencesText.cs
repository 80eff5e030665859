using ConnectorSdk.Cli.Differences.Api;
using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.Cli.Texts;
using Spectre.Console;

namespace ConnectorSdk.Cli.Differences.Output;

/// <summary>Differences as text for a terminal.</summary>
internal static class DifferencesText
{
    public static void Write(SpecDifferences differences, IAnsiConsole console)
    {
        foreach (var cmdlet in differences.Differences.GroupBy(judged => judged.Difference.Cmdlet))
        {
            console.MarkupLine($"[bold]{VisibleText.Markup(cmdlet.Key)}[/]");
            foreach (var judged in cmdlet)
            {
                Write(judged, console);
            }

            console.WriteLine();
        }

        if (differences.Declarations.Count > 0)
        {
            console.MarkupLine("[bold]Generated declarations[/]");
            foreach (var change in ApiOutline.Of(differences.Declarations))
            {
                console.MarkupLine(Line(change));
            }

            console.WriteLine();
        }
    }

    private static void Write(JudgedDifference judged, IAnsiConsole console)
    {
        var (difference, effect) = (judged.Difference, judged.Effect);
        var details = effect.Source == effect.Binary
            ? ""
            : $" (source: {DifferenceWords.Word(effect.Source)}, binary: {DifferenceWords.Word(effect.Binary)})";
        console.MarkupLine(
            $"  [{DifferenceWords.Style(effect.Worst)}]{DifferenceWords.Word(effect.Worst)}[/]  "
            + $"{DifferenceWords.ChangeOf(difference),-7}  "
            + VisibleText.Markup(DifferenceWords.SubjectOf(difference) + Values(difference))
            + $"[grey]{details}[/]");
        if (judged.Note is { } note)
        {
            console.MarkupLine($"         note: {VisibleText.Markup(note)}");
        }
    }

    /// <summary>Descriptions are omitted, because they are too long for a line.</summary>
    private static string Values(Difference difference) => difference switch
    {
        { Kind: DifferenceKind.Description } => "",
        { Old: null } => $": {difference.New}",
        { New: null } => $": {difference.Old}",
        _ => $": {difference.Old} -> {difference.New}",
    };

    private static string Line(ApiChange change)
    {
        var (sign, style) = change.IsAdded ? ("+", "green") : ("-", "red");
        var note = change.InSource ? "" : " [grey](number only)[/]";
        return $"  [{style}]{sign}[/] {VisibleText.Markup(change.Member.Text)}{note}";
    }
}
