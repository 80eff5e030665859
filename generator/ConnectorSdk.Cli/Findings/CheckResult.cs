namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// The result of checking one file: findings, number of checked commands, occurrences of commands without a document, parts
/// that can be checked only at run time, and the functions that the file defines.
/// </summary>
internal sealed record CheckResult(
    string File,
    IReadOnlyList<Finding> Findings,
    int CommandCount,
    IReadOnlyList<UndocumentedCommand> Undocumented,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<string> Functions);
