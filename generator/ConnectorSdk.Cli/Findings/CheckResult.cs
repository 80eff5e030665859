namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// What came of one file: the findings, how many commands were checked, the commands that have no document, each as often as it
/// stands there, what only a run could tell, and the functions that the file defines.
/// </summary>
internal sealed record CheckResult(
    string File,
    IReadOnlyList<Finding> Findings,
    int CommandCount,
    IReadOnlyList<UndocumentedCommand> Undocumented,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<string> Functions);
