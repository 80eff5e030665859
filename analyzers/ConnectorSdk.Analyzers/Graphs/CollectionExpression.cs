using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Reads collection expressions. Roslyn 4.8 has no public operation for them, and later versions use a type that 4.8 doesn't
/// have. In both cases, the children are the elements.
/// </summary>
internal static class CollectionExpression
{
    /// <summary>
    /// Gets the elements, or null for another operation. A spread element is represented by the operation of its list.
    /// </summary>
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

    /// <summary>Determines whether an element is a spread element.</summary>
    public static bool IsSpread(IOperation element)
        => element.Syntax is SpreadElementSyntax || element.Syntax.Parent is SpreadElementSyntax;

    private static IOperation SpreadOperand(IOperation element) => element.Syntax is SpreadElementSyntax spread
        ? element.DescendantsAndSelf().FirstOrDefault(operation => operation.Syntax == spread.Expression) ?? element
        : element;
}
