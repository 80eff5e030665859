using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Finds the function that contains code, and the surrounding parts that can run several times or later.</summary>
internal static class ScriptScopes
{
    public static IEnumerable<Ast> Ancestors(Ast node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    /// <returns>The function, or null for the script itself.</returns>
    public static Ast? FunctionOf(Ast node) => Ancestors(node).FirstOrDefault(ancestor => ancestor is FunctionDefinitionAst);

    /// <returns>
    /// The outermost part of the block that contains the code and can run several times, or null if there is none.
    /// </returns>
    public static Ast? RepeatedPart(Ast node, Ast block)
        => Ancestors(node).TakeWhile(ancestor => ancestor != block)
            .LastOrDefault(ancestor => ancestor is LoopStatementAst or SwitchStatementAst or ScriptBlockExpressionAst);

    /// <summary>A script block can run at any later time.</summary>
    public static bool IsDeferred(Ast node, Ast block)
        => Ancestors(node).TakeWhile(ancestor => ancestor != block).Any(ancestor => ancestor is ScriptBlockExpressionAst);

    /// <summary>
    /// Determines whether the code is in a script block that is stored in a variable and can run whenever it is called.
    /// </summary>
    public static bool IsInStoredBlock(Ast node, HashSet<Ast> around)
        => Ancestors(node).Any(ancestor =>
            ancestor is ScriptBlockExpressionAst { Parent: CommandExpressionAst or ConvertExpressionAst }
            && !around.Contains(ancestor));

    public static bool IsWithin(Ast node, Ast outer)
        => outer.Extent.StartOffset <= node.Extent.StartOffset && node.Extent.EndOffset <= outer.Extent.EndOffset;
}
