using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Finds the function that contains code, and the parts around the code that may run several times or later.</summary>
internal static class ScriptScopes
{
    public static IEnumerable<Ast> Ancestors(Ast node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    /// <summary>Null for the script itself.</summary>
    public static Ast? FunctionOf(Ast node) => Ancestors(node).FirstOrDefault(ancestor => ancestor is FunctionDefinitionAst);

    /// <summary>The outermost part of a block around the code that may run several times; null without one.</summary>
    public static Ast? RepeatedPart(Ast node, Ast block)
        => Ancestors(node).TakeWhile(ancestor => ancestor != block)
            .LastOrDefault(ancestor => ancestor is LoopStatementAst or SwitchStatementAst or ScriptBlockExpressionAst);

    /// <summary>A script block may run at any time from there on.</summary>
    public static bool IsDeferred(Ast node, Ast block)
        => Ancestors(node).TakeWhile(ancestor => ancestor != block).Any(ancestor => ancestor is ScriptBlockExpressionAst);

    /// <summary>The code is in a script block that a variable keeps, and may run wherever that is called.</summary>
    public static bool IsInStoredBlock(Ast node, HashSet<Ast> around)
        => Ancestors(node).Any(ancestor =>
            ancestor is ScriptBlockExpressionAst { Parent: CommandExpressionAst or ConvertExpressionAst }
            && !around.Contains(ancestor));

    public static bool IsWithin(Ast node, Ast outer)
        => outer.Extent.StartOffset <= node.Extent.StartOffset && node.Extent.EndOffset <= outer.Extent.EndOffset;
}
