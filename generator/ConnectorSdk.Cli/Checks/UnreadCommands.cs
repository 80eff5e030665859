using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Scripts;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Tells the commands that can't be checked, or not completely.</summary>
internal static partial class UnreadCommands
{
    /// <summary>What looks like a call of a cmdlet and asks for its help, or only shows in a text what a call looks like.</summary>
    public static bool IsNoCall(CommandAst command, ScriptSource source)
        => command.CommandElements.Any(element => element is CommandParameterAst { ParameterName: "?" }
            || (source.IsFragment
                && element is StringConstantExpressionAst { StringConstantType: StringConstantType.BareWord } word
                && Placeholder().IsMatch(word.Value)));

    /// <summary>A command without a document may run others that nobody sees.</summary>
    public static IEnumerable<Notice> NoticeOf(CommandAst command, ScriptSource source)
        => KindOf(command) is { } kind ? [new Notice(kind, ScriptPlace.Of(source, command.CommandElements[0].Extent))] : [];

    public static IEnumerable<Notice> NoticeOf(BoundCommand bound, Script script)
        => bound.IsOpen && bound.Problems.Count == 0 && !script.SetsDefaultValues
            ? [new Notice(NoticeKind.SplattedTable, ScriptPlace.Of(script.Source, bound.Command.CommandElements[0].Extent))]
            : [];

    private static NoticeKind? KindOf(CommandAst command) => command.GetCommandName()?.ToUpperInvariant() switch
    {
        "INVOKE-EXPRESSION" or "IEX" => NoticeKind.InvokedText,
        _ when command.CommandElements[0] is ScriptBlockExpressionAst => null,
        _ when command.InvocationOperator == TokenKind.Dot => NoticeKind.Include,
        null => NoticeKind.CommandName,
        _ => null,
    };

    /// <summary><c>...</c>, <c>[-Name]</c>, <c>{name}</c>.</summary>
    [GeneratedRegex(@"^(?:\.{3,}|…|\[.*\]?|\{.*\})$", RegexOptions.Singleline)]
    private static partial Regex Placeholder();
}
