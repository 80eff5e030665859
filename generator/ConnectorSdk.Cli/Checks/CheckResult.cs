namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// What came of one file: the findings, how many commands were checked, the commands (Verb-Noun) that have no document, each as
/// often as it stands there, and what only a run could tell.
/// </summary>
internal sealed record CheckResult(
    IReadOnlyList<Finding> Findings, int CommandCount, IReadOnlyList<string> Undocumented, IReadOnlyList<Notice> Notices);
