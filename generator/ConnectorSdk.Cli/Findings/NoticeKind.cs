namespace ConnectorSdk.Cli.Findings;

/// <summary>The reason why a part of a script was checked only partly or not at all.</summary>
internal enum NoticeKind
{
    SplattedTable,
    CommandName,
    InvokedText,
    Include,
    AnsiFile,
}
