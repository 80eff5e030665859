using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Tells where an element of a list is only read: nothing gets the element itself, only its value.</summary>
internal static class ElementReads
{
    /// <summary>Whether one element of a list is read, and not written.</summary>
    public static bool Contains(ExpressionSyntax list)
        => list.Parent is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ RefKindKeyword.RawKind: 0 }] } element
            && element.Expression == list
            && element.Parent switch
            {
                ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax } or InterpolationSyntax
                    or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } => true,
                BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.AsExpression),
                AssignmentExpressionSyntax assignment => assignment.Right == element,
                _ => false,
            };
}
