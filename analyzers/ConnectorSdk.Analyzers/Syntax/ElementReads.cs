using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Recognizes code that only reads the value of a list element.</summary>
internal static class ElementReads
{
    /// <summary>Determines whether the code only reads one element of a list.</summary>
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
