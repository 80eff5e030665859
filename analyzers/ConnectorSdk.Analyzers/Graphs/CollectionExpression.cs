using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Reads collection expressions. Roslyn 4.8 has no public operation for them, later versions have one of a type that 4.8 doesn't
/// know: either way the children are the elements.
/// </summary>
internal static class CollectionExpression
{
    /// <summary>The elements, a spread one as the operation of what is spread; null for another operation.</summary>
    public static IReadOnlyList<IOperation>? ElementsOf(IOperation operation)
    {
        if (operation.Syntax is not CollectionExpressionSyntax syntax)
        {
            return null;
        }

        var children = operation.ChildOperations.ToList();
        return children.Count == syntax.Elements.Count && children.TrueForAll(child => child.Syntax != syntax)
            ? [.. children.Select(SpreadOperand)]
            : null;
    }

    /// <summary>Whether the elements of an element's value become elements.</summary>
    public static bool IsSpread(IOperation element)
        => element.Syntax is SpreadElementSyntax || element.Syntax.Parent is SpreadElementSyntax;

    private static IOperation SpreadOperand(IOperation element) => element.Syntax is SpreadElementSyntax spread
        ? element.DescendantsAndSelf().FirstOrDefault(operation => operation.Syntax == spread.Expression) ?? element
        : element;
}
