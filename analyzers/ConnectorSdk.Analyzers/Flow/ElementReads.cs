using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Tells where an element of a list is only read: nothing gets the element itself, only its value.</summary>
internal static class ElementReads
{
    /// <summary>Whether an operation reads one element of a list, and doesn't write it.</summary>
    /// <param name="list">The list, as an operand.</param>
    /// <param name="use">What is done with it.</param>
    public static bool Contains(IOperation list, IOperation? use) => use switch
    {
        IArrayElementReferenceOperation { Indices: [_] } element => element.ArrayReference == list && IsRead(element),
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var type }, Arguments: [_] } element
            => element.Instance == list && ListTypes.KeepsElements(type) && IsRead(element),
        _ => false,
    };

    /// <summary>The same in source.</summary>
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

    private static bool IsRead(IOperation element)
    {
        var (child, parent) = (element, element.Parent);
        while (parent is IConversionOperation { OperatorMethod: null })
        {
            (child, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IConversionOperation or IBinaryOperation or IInterpolationOperation or IIsNullOperation
                or IIsPatternOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.None } => true,
            ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value == child,
            IInvocationOperation { TargetMethod.ContainingType: var type } call
                => call.Instance == child && KnownOperators.IsPlain(type),
            IPropertyReferenceOperation { Property.ContainingType: var type } => KnownOperators.IsPlain(type),
            _ => false,
        };
    }
}
