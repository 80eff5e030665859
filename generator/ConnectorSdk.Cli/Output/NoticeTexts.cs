using ConnectorSdk.Cli.Checks;

namespace ConnectorSdk.Cli.Output;

/// <summary>Notices in words: of one, and of several, after which the places are listed.</summary>
internal static class NoticeTexts
{
    public static string Of(Notice notice) => notice.Kind switch
    {
        NoticeKind.SplattedTable => "The command is checked in part: what is splatted is known at run time only.",
        NoticeKind.CommandName => "The command isn't checked: its name is known at run time only.",
        NoticeKind.InvokedText => "The commands in the text that is invoked aren't checked.",
        NoticeKind.Include => "The script that is included here is checked only where it is named as well.",
        _ => "The file isn't UTF-8. It was read with the code page 1252, as Windows PowerShell reads it.",
    };

    public static string Of(NoticeKind kind, int count) => kind switch
    {
        NoticeKind.SplattedTable => $"Checked in part, because splatted values are known at run time only ({count}):",
        NoticeKind.CommandName => $"Not checked, because the command's name is known at run time only ({count}):",
        NoticeKind.InvokedText => $"Not checked, because a text is invoked ({count}):",
        NoticeKind.Include => $"Included scripts, checked only where they are named ({count}):",
        _ => $"Not UTF-8, read with the code page 1252 ({count}):",
    };
}
