using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Reads collection expressions. Roslyn 4.8 has no public operation for them, later versions have one of a type that 4.8 doesn't
/// know: either way the children are the elements.
/// </summary>
internal static class CollectionExpression
{
    /// <summary>Null where the operation isn't a collection expression, or has a spread element.</summary>
    public static IReadOnlyList<IOperation>? ElementsOf(IOperation operation)
    {
        if (operation.Syntax is not CollectionExpressionSyntax syntax
            || syntax.Elements.Any(element => element is not ExpressionElementSyntax))
        {
            return null;
        }

        var children = operation.ChildOperations.ToList();
        return children.Count == syntax.Elements.Count && children.TrueForAll(child => child.Syntax != syntax) ? children : null;
    }
}
