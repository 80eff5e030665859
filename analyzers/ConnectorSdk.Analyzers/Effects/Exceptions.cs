using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Effects;

/// <summary>
/// Recognizes operations that can't throw by themselves. For other operations, an exception may leave the code before or after
/// them.
/// </summary>
internal static class Exceptions
{
    /// <summary>
    /// Determines whether the operation throws only if one of its operands does. Calls are examined when they are evaluated.
    /// </summary>
    public static bool AreUnlikely(IOperation operation, SdkSymbols symbols) => operation switch
    {
        { ConstantValue.HasValue: true } => true,
        _ when OtherCode.IsDynamic(operation) => false,
        IExpressionStatementOperation or IArgumentOperation or IInvocationOperation => true,
        ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation or IDefaultValueOperation => true,
        IFlowCaptureOperation
            or IFlowCaptureReferenceOperation
            or IIsNullOperation
            or IFlowAnonymousFunctionOperation => true,
        ISimpleAssignmentOperation assignment => IsVariable(assignment.Target),
        IConversionOperation { Conversion.IsImplicit: true } conversion
            => conversion.OperatorMethod is not { } convert || symbols.IsTextValue(convert.ContainingType),
        IArrayCreationOperation { Initializer: not null } or IArrayInitializerOperation => true,
        _ when CollectionExpression.ElementsOf(operation) is { } elements => !elements.Any(CollectionExpression.IsSpread),
        IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum
            => OtherCode.IsInert(sum.LeftOperand.Type, symbols) && OtherCode.IsInert(sum.RightOperand.Type, symbols),
        IBinaryOperation { OperatorMethod: null, IsChecked: false, Type.SpecialType: not SpecialType.System_Decimal } binary
            => binary.OperatorKind is not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder),
        IUnaryOperation { OperatorMethod: null, IsChecked: false } => true,
        IIncrementOrDecrementOperation { OperatorMethod: null, IsChecked: false } step => IsVariable(step.Target),
        IIsTypeOperation or IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation } => true,
        IIsPatternOperation test => test.Pattern is IConstantPatternOperation
            or IDeclarationPatternOperation
            or ITypePatternOperation
            or IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true },
        _ => false,
    };

    /// <summary>Determines whether a setter accepts the value, or any value of the type.</summary>
    public static bool AreUnlikely(AbstractValue value, ITypeSymbol? type)
        => IsTaken(value)
            || Underlying(type)?.SpecialType
                is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64;

    /// <summary>Determines whether a setter accepts the value. It rejects undefined enum values.</summary>
    private static bool IsTaken(AbstractValue value) => value switch
    {
        ConstantValue constant => constant.Value is not KnownEnumValue { Spelling: null },
        ListValue list => list.Elements.All(element => element is ConstantValue or PartialText && IsTaken(element)),
        _ => value is PartialText,
    };

    private static ITypeSymbol? Underlying(ITypeSymbol? type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var only] }
            ? only
            : type;

    private static bool IsVariable(IOperation target) => target is ILocalReferenceOperation
        or IParameterReferenceOperation
        or IDiscardOperation
        or IFlowCaptureReferenceOperation;
}
