using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Files;

namespace ConnectorSdk.Cli.Output;

/// <summary>What a run of <c>check</c> has to say.</summary>
internal sealed record CheckReport(
    IReadOnlyList<Finding> Findings,
    int CommandCount,
    int FileCount,
    IReadOnlyList<KeyValuePair<string, int>> Undocumented,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<LeftOutPath> LeftOut)
{
    public static CheckReport Of(IReadOnlyList<CheckResult> results, IReadOnlyList<LeftOutPath> leftOut, bool warningsAreErrors)
        => new(
            [.. results.SelectMany(result => result.Findings).Select(finding => warningsAreErrors ? AsError(finding) : finding)],
            results.Sum(result => result.CommandCount),
            results.Count,
            [.. results.SelectMany(result => result.Undocumented)
                .CountBy(name => name, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(name => name.Value)
                .ThenBy(name => name.Key, StringComparer.OrdinalIgnoreCase)],
            [.. results.SelectMany(result => result.Notices)],
            leftOut);

    private static Finding AsError(Finding finding)
        => finding.Severity == FindingSeverity.Warning ? finding with { Severity = FindingSeverity.Error } : finding;
}
