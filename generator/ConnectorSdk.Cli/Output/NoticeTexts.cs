using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>The texts of notices, for a single notice and for several with a list of locations.</summary>
internal static class NoticeTexts
{
    public static string Of(Notice notice) => notice.Kind switch
    {
        NoticeKind.SplattedTable => "The command is only partly checked, because its splatted values are known only at run time.",
        NoticeKind.CommandName => "The command is not checked, because its name is known only at run time.",
        NoticeKind.InvokedText => "The commands in the invoked string are not checked.",
        NoticeKind.Include => "The included script is checked only if you also specify it.",
        _ => "The file is not UTF-8. It was read as code page 1252, like in Windows PowerShell.",
    };

    public static string Of(NoticeKind kind, int count) => kind switch
    {
        NoticeKind.SplattedTable => $"Partly checked, because splatted values are known only at run time ({count}):",
        NoticeKind.CommandName => $"Not checked, because the command name is known only at run time ({count}):",
        NoticeKind.InvokedText => $"Not checked, because a string is invoked ({count}):",
        NoticeKind.Include => $"Included scripts, checked only if you also specify them ({count}):",
        _ => $"Not UTF-8, read as code page 1252 ({count}):",
    };
}
