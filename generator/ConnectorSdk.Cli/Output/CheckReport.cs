using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>
/// The results of a <c>check</c> run. If one script defines a function with a cmdlet's name, any script might call the function,
/// so findings for that name are omitted. <paramref name="Redefined"/> lists the affected names.
/// </summary>
internal sealed record CheckReport(
    IReadOnlyList<Finding> Findings,
    int CommandCount,
    int FileCount,
    IReadOnlyList<KeyValuePair<UndocumentedCommand, int>> Undocumented,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<LeftOutPath> LeftOut,
    IReadOnlyList<string> Redefined)
{
    public static CheckReport Of(IReadOnlyList<CheckResult> results, IReadOnlyList<LeftOutPath> leftOut, bool warningsAreErrors)
    {
        var functions = results.SelectMany(result => result.Functions).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var findings = results.SelectMany(result => result.Findings)
            .Select(finding => warningsAreErrors ? AsError(finding) : finding)
            .ToLookup(finding => finding.Cmdlet is { } cmdlet && functions.Contains(cmdlet));
        return new CheckReport(
            [.. findings[false]],
            results.Sum(result => result.CommandCount),
            results.Count,
            CountUndocumented(results, functions),
            NoticesOf(results),
            leftOut,
            [.. findings[true].Select(finding => finding.Cmdlet!).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Commands with a documented noun come first, because their documents might have been forgotten.</summary>
    private static List<KeyValuePair<UndocumentedCommand, int>> CountUndocumented(
        IEnumerable<CheckResult> results, HashSet<string> functions)
        => [.. results.SelectMany(result => result.Undocumented)
            .Where(command => !functions.Contains(command.Name))
            .GroupBy(command => command.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(group.First(), group.Count()))
            .OrderByDescending(command => command.Key.HasDocumentedNoun)
            .ThenByDescending(command => command.Value)
            .ThenBy(command => command.Key.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Omits included scripts that are themselves checked.</summary>
    private static List<Notice> NoticesOf(IReadOnlyList<CheckResult> results)
    {
        var names = results.Select(result => Path.GetFileName(result.File)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. results.SelectMany(result => result.Notices)
            .Where(notice => notice.Kind != NoticeKind.Include || !names.Contains(notice.Subject))];
    }

    private static Finding AsError(Finding finding)
        => finding.Severity == FindingSeverity.Warning ? finding with { Severity = FindingSeverity.Error } : finding;
}
