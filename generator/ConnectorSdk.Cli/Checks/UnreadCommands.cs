using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Finds the commands that can't be checked, or not completely.</summary>
internal static partial class UnreadCommands
{
    /// <summary>Determines whether a command only asks for the cmdlet's help, or only shows the syntax of a call.</summary>
    public static bool IsNoCall(CommandAst command, ScriptSource source)
        => command.CommandElements.Any(element => element is CommandParameterAst { ParameterName: "?" }
            || (source.IsFragment
                && element is StringConstantExpressionAst { StringConstantType: StringConstantType.BareWord } word
                && (Placeholder().IsMatch(word.Value) || Placeholders.IsCut(word.Value))));

    /// <summary>A command without a document might run other commands, which aren't visible here.</summary>
    public static IEnumerable<Notice> NoticeOf(CommandAst command, ScriptSource source)
        => KindOf(command) is { } kind && command.CommandElements[0].Extent is var place
            ? [new Notice(kind, ScriptPlace.Of(source, place), FileNameIn(place.Text))]
            : [];

    public static IEnumerable<Notice> NoticeOf(BoundCommand bound, Script script)
        => bound.IsOpen && bound.Problems.Count == 0 && !script.SetsDefaultValues
            && bound.Command.CommandElements.Any(element => element is VariableExpressionAst { Splatted: true })
            ? [new Notice(NoticeKind.SplattedTable, ScriptPlace.Of(script.Source, bound.Command.CommandElements[0].Extent))]
            : [];

    /// <summary>The last segment of a path, even if its folder is an expression.</summary>
    private static string FileNameIn(string path) => path.Split('/', '\\')[^1].Trim('"', '\'', ')', ' ');

    private static NoticeKind? KindOf(CommandAst command) => command.GetCommandName()?.ToUpperInvariant() switch
    {
        "INVOKE-EXPRESSION" or "IEX" => NoticeKind.InvokedText,
        _ when command.CommandElements[0] is ScriptBlockExpressionAst => null,
        _ when command.InvocationOperator == TokenKind.Dot => NoticeKind.Include,
        null => NoticeKind.CommandName,
        _ => null,
    };

    /// <summary>Matches <c>...</c>, <c>[-Name]</c>, and <c>{name}</c>.</summary>
    [GeneratedRegex(@"^(?:\.{3,}|…|\[.*\]?|\{.*\})$", RegexOptions.Singleline)]
    private static partial Regex Placeholder();
}
