using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>Finds the variables that conditions test.</summary>
internal static class VariableTests
{
    /// <summary>Gets the operands of a comparison, or the condition itself.</summary>
    public static IEnumerable<IOperation> OperandsOf(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => OperandsOf(not.Operand),
        IIsNullOperation test => [test.Operand],
        IIsPatternOperation test => [test.Value],
        IBinaryOperation test => [test.LeftOperand, test.RightOperand],
        IPropertyReferenceOperation { Instance: { } instance } => [instance],
        _ => [condition],
    };

    /// <summary>Gets the slots that contain the value of an operand.</summary>
    public static IEnumerable<int> SlotsOf(IOperation operand, GraphVariables variables)
    {
        operand = Unconverted(operand);
        if (operand is IFlowCaptureReferenceOperation reference && variables.TryGetSlot(reference.Id, out var captured))
        {
            yield return captured;
            if (variables.CapturedBy(reference.Id) is [var only]
                && IsUnchangedSubject(only)
                && SlotOf(only, variables) is { } subject)
            {
                yield return subject;
            }
        }
        else if (SlotOf(operand, variables) is { } slot)
        {
            yield return slot;
        }
    }

    /// <summary>Removes the implicit conversions of an operand.</summary>
    public static IOperation Unconverted(IOperation operand)
    {
        while (operand is IConversionOperation { OperatorMethod: null, Conversion.IsImplicit: true } conversion)
        {
            operand = conversion.Operand;
        }

        return operand;
    }

    /// <summary>Gets the slot of a local or parameter, or null for another operation.</summary>
    public static int? SlotOf(IOperation reference, GraphVariables variables) => reference switch
    {
        ILocalReferenceOperation { Local: var local } when variables.TryGetSlot(local, out var slot) => slot,
        IParameterReferenceOperation { Parameter: var parameter } when variables.TryGetSlot(parameter, out var slot) => slot,
        _ => null,
    };

    /// <summary>
    /// Gets the variable that an argument passes by reference, even if it was captured before the other arguments were evaluated.
    /// </summary>
    public static IOperation TargetOf(IArgumentOperation argument, GraphVariables variables) => argument.Value switch
    {
        IDeclarationExpressionOperation declaration => declaration.Expression,
        IFlowCaptureReferenceOperation reference when variables.CapturedBy(reference.Id) is [var only] => only,
        var value => value,
    };

    /// <summary>Gets the variable that a pattern declares.</summary>
    public static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    /// <summary>Determines whether the operation is the subject of a <c>switch</c> that its tests can't change.</summary>
    private static bool IsUnchangedSubject(IOperation operation) => operation.Syntax.Parent switch
    {
        SwitchStatementSyntax statement when statement.Expression == operation.Syntax => !statement.Sections
            .SelectMany(section => section.Labels)
            .Any(label => label is CasePatternSwitchLabelSyntax { WhenClause: not null }),
        SwitchExpressionSyntax expression when expression.GoverningExpression == operation.Syntax
            => !expression.Arms.Any(arm => arm.WhenClause is not null),
        _ => false,
    };
}
