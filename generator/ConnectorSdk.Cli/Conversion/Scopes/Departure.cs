using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// Code that leaves other code, such as <c>return</c>, <c>break</c>, or <c>throw</c>. <paramref name="Target"/> is the function,
/// loop, or block that it leaves, or null for the whole script.
/// </summary>
internal sealed record Departure(Ast Place, Ast? Target)
{
    /// <summary>Determines whether the departure leaves the code, and not only a part of it.</summary>
    public bool Escapes(Ast code) => Target is null || !Variables.ScriptScopes.IsWithin(Target, code);

    /// <summary>Gets the reason why it isn't certain that later code runs.</summary>
    public string Describe()
        => $"Whether line {Place.Extent.StartLineNumber} ('{Word}') leaves {Left} before this isn't certain.";

    /// <summary>Gets the reason why it isn't certain how often a loop runs.</summary>
    public string DescribeEnd()
        => $"Whether line {Place.Extent.StartLineNumber} ('{Word}') ends the loop isn't certain.";

    private string Word => Place switch
    {
        CommandAst command => command.GetCommandName(),
        InvokeMemberExpressionAst call => call.Member.Extent.Text,
        _ => Place.Extent.Text.Split(' ', ';', '\n', '\r', '(')[0].ToLowerInvariant(),
    };

    private string Left => Target switch
    {
        null => "the script",
        FunctionDefinitionAst => "the function",
        SwitchStatementAst => "the switch",
        LoopStatementAst when Place is ContinueStatementAst => "this round of the loop",
        LoopStatementAst => "the loop",
        _ => "the block",
    };
}
