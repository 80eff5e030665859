namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// A part of a script that was checked only partly or not at all, but isn't wrong. <paramref name="Subject"/> is the included
/// script.
/// </summary>
internal sealed record Notice(NoticeKind Kind, ScriptPlace Place, string Subject = "");
