namespace ConnectorSdk.Cli.Findings;

/// <summary>Why something of a script was read in part, or not at all.</summary>
internal enum NoticeKind
{
    SplattedTable,
    CommandName,
    InvokedText,
    Include,
    AnsiFile,
}
