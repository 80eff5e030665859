using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>Notices in words: of one, and of several, after which the places are listed.</summary>
internal static class NoticeTexts
{
    public static string Of(Notice notice) => notice.Kind switch
    {
        NoticeKind.SplattedTable => "The command is only partly checked, because its splatted values are known only at run time.",
        NoticeKind.CommandName => "The command isn't checked, because its name is known only at run time.",
        NoticeKind.InvokedText => "The commands in the string that is invoked aren't checked.",
        NoticeKind.Include => "The script that is included here is checked only if it is also specified.",
        _ => "The file isn't UTF-8. It was read with the code page 1252, as Windows PowerShell reads it.",
    };

    public static string Of(NoticeKind kind, int count) => kind switch
    {
        NoticeKind.SplattedTable => $"Partly checked, because splatted values are known only at run time ({count}):",
        NoticeKind.CommandName => $"Not checked, because the command's name is known only at run time ({count}):",
        NoticeKind.InvokedText => $"Not checked, because a string is invoked ({count}):",
        NoticeKind.Include => $"Included scripts, checked only if they are also specified ({count}):",
        _ => $"Not UTF-8, read with the code page 1252 ({count}):",
    };
}
