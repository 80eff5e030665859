namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// The result of checking one file, with the number of checked commands. A command without a document is listed once per
/// occurrence. The notices are about parts that weren't checked, or not completely. The functions are those that the file
/// defines.
/// </summary>
internal sealed record CheckResult(
    string File,
    IReadOnlyList<Finding> Findings,
    int CommandCount,
    IReadOnlyList<UndocumentedCommand> Undocumented,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<string> Functions);
