using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Output;

/// <summary>Summarizes what was checked, which commands have no document, and what was skipped.</summary>
internal static class CheckSummary
{
    private const int MaxNames = 5;

    public static void Write(CheckReport report, TextWriter writer)
    {
        var information = CountOf(report, FindingSeverity.Information);
        writer.WriteLine(
            $"{Count(CountOf(report, FindingSeverity.Error), "error")} and "
            + $"{Count(CountOf(report, FindingSeverity.Warning), "warning")} "
            + $"in {Count(report.CommandCount, "documented command")} of {Count(report.FileCount, "script")}"
            + (information == 0 ? "." : $", and {Count(information, "part")} not checked."));
        WriteUndocumentedCount(report, writer);
        foreach (var kind in report.Notices.GroupBy(notice => notice.Kind).OrderBy(kind => kind.Key))
        {
            writer.WriteLine(
                $"{NoticeTexts.Of(kind.Key, kind.Count())} "
                + List(kind.Select(notice => $"{notice.Place.File}({notice.Place.Line},{notice.Place.Column})")));
        }

        if (report.Redefined.Count > 0)
        {
            writer.WriteLine(
                $"Not checked, because one of the scripts defines a function with that name: {List(report.Redefined)}");
        }

        foreach (var reason in report.LeftOut.GroupBy(left => left.Reason))
        {
            writer.WriteLine($"Not read, because it {reason.Key}: {List(reason.Select(left => left.Path))}");
        }
    }

    public static void WriteUndocumented(CheckReport report, TextWriter writer)
    {
        foreach (var (command, count) in report.Undocumented)
        {
            writer.WriteLine($"{count,6}  {VisibleText.Of(command.Name)}");
        }
    }

    private static void WriteUndocumentedCount(CheckReport report, TextWriter writer)
    {
        var related = report.Undocumented.TakeWhile(command => command.Key.HasDocumentedNoun).ToList();
        var others = report.Undocumented.Skip(related.Count).Sum(command => command.Value);
        if (related.Count > 0)
        {
            writer.WriteLine(
                $"Not documented, but other commands with the same noun are documented "
                + $"({related.Sum(command => command.Value)}): "
                + List(related.Select(command => $"{command.Key.Name} ({command.Value})")));
        }

        if (others > 0)
        {
            writer.WriteLine($"Not documented: {Count(others, "other command")}. --undocumented lists them.");
        }
    }

    private static int CountOf(CheckReport report, FindingSeverity severity)
        => report.Findings.Count(finding => finding.Severity == severity);

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        var more = all.Count > MaxNames ? $" and {all.Count - MaxNames} more" : "";
        return $"{string.Join(", ", all.Take(MaxNames).Select(VisibleText.Of))}{more}.";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
