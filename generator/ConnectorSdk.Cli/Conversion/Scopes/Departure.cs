using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// Code that leaves other code, such as <c>return</c>, <c>break</c>, or <c>throw</c>. <paramref name="Target"/> is what it
/// leaves: a function, a loop, a block, or null for the whole script.
/// </summary>
internal sealed record Departure(Ast Place, Ast? Target)
{
    /// <summary>The code goes on behind a statement that contains the target.</summary>
    public bool Escapes(Ast code) => Target is null || !Variables.ScriptScopes.IsWithin(Target, code);

    /// <summary>Why it isn't certain that the code behind the place runs.</summary>
    public string Describe()
        => $"Whether line {Place.Extent.StartLineNumber} ('{Word}') leaves {Left} before this isn't certain.";

    /// <summary>Why it isn't certain how often a loop runs.</summary>
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
