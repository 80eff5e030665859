using ConnectorSdk.Cli.Checks;

namespace ConnectorSdk.Cli.Output;

/// <summary>What was checked, what has no document, and what wasn't read.</summary>
internal static class CheckSummary
{
    private const int MaxNames = 5;

    public static void Write(CheckReport report, TextWriter writer)
    {
        var information = CountOf(report, FindingSeverity.Information);
        writer.WriteLine(
            $"{Count(CountOf(report, FindingSeverity.Error), "error")} and {Count(CountOf(report, FindingSeverity.Warning), "warning")} "
            + $"in {Count(report.CommandCount, "documented command")} of {Count(report.FileCount, "script")}"
            + (information == 0 ? "." : $", and {Count(information, "part")} not checked."));
        if (report.Undocumented.Count > 0)
        {
            writer.WriteLine(
                $"Not documented: {Count(report.Undocumented.Sum(name => name.Value), "other command")}, "
                + $"{List(report.Undocumented.Select(name => $"{name.Key} ({name.Value})"))}");
        }

        foreach (var kind in report.Notices.GroupBy(notice => notice.Kind).OrderBy(kind => kind.Key))
        {
            writer.WriteLine(
                $"{NoticeTexts.Of(kind.Key, kind.Count())} "
                + List(kind.Select(notice => $"{notice.Place.File}({notice.Place.Line},{notice.Place.Column})")));
        }

        foreach (var reason in report.LeftOut.GroupBy(left => left.Reason))
        {
            writer.WriteLine($"Not read, because it {reason.Key}: {List(reason.Select(left => left.Path))}");
        }
    }

    public static void WriteUndocumented(CheckReport report, TextWriter writer)
    {
        foreach (var (name, count) in report.Undocumented)
        {
            writer.WriteLine($"{count,6}  {VisibleText.Of(name)}");
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
