namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// Something that was read in part, or not at all, without being wrong. <paramref name="Subject"/> is the script that is
/// included.
/// </summary>
internal sealed record Notice(NoticeKind Kind, ScriptPlace Place, string Subject = "");
