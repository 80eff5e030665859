using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Effects;

/// <summary>
/// Recognizes operations that run only code that can be analyzed. Any other operation may run code that sets builders.
/// </summary>
internal static class OtherCode
{
    /// <summary>
    /// Determines whether an operation may run code other than its operands, which are examined when they are evaluated.
    /// </summary>
    public static bool MayRunIn(IOperation operation, SdkSymbols symbols) => operation switch
    {
        // Calls and assignment targets are examined when they are followed.
        IInvocationOperation or ISimpleAssignmentOperation => false,
        IFieldReferenceOperation or IInstanceReferenceOperation or IArrayElementReferenceOperation
            or ICaughtExceptionOperation => false,
        _ when IsDynamic(operation) => true,
        IConversionOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } or IIsTypeOperation => false,
        IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum
            => !IsInert(sum.LeftOperand.Type, symbols) || !IsInert(sum.RightOperand.Type, symbols),
        IBinaryOperation binary => binary.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_String },
        ICompoundAssignmentOperation
        {
            OperatorMethod: null,
            Target: ILocalReferenceOperation or IParameterReferenceOperation,
        } assignment => !IsInert(assignment.Value.Type, symbols),
        IInterpolatedStringOperation text => !text.Parts.All(part => part is IInterpolatedStringTextOperation
            || (part is IInterpolationOperation inserted && IsInert(inserted.Expression.Type, symbols))),
        IPropertyReferenceOperation reference => !IsInert(reference.Property.ContainingType, symbols) && !IsOnlyField(reference),
        IObjectCreationOperation { Constructor: { } constructor, Initializer: null } creation
            => symbols.EntryOf(constructor) is null && MayRunIn(constructor, creation.Arguments, symbols),
        _ when CollectionExpression.ElementsOf(operation) is not null => !ListTypes.KeepsElements(operation.Type),
        _ => !Exceptions.AreUnlikely(operation, symbols),
    };

    /// <summary>Determines whether a method that isn't followed may run code that can't be analyzed.</summary>
    public static bool MayRunIn(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, SdkSymbols symbols)
        => !(IsInert(method.ContainingType, symbols)
                || (method.ContainingType.Name == nameof(Math) && IsInSystem(method.ContainingType)))
            || arguments.Any(argument => !IsInert(argument.Value.Type, symbols));

    /// <summary>Determines whether an operation is bound at run time.</summary>
    public static bool IsDynamic(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand.Type is IDynamicTypeSymbol,
        IBinaryOperation binary => IsAny(binary.Type, binary.LeftOperand.Type, binary.RightOperand.Type),
        IUnaryOperation unary => IsAny(unary.Type, unary.Operand.Type),
        ICompoundAssignmentOperation assignment => IsAny(assignment.Type, assignment.Target.Type, assignment.Value.Type),
        IIncrementOrDecrementOperation step => IsAny(step.Type),
        _ => false,
    };

    private static bool IsAny(params ITypeSymbol?[] types) => Array.Exists(types, type => type is IDynamicTypeSymbol);

    /// <summary>Determines whether the members of a type only compute values.</summary>
    public static bool IsInert(ITypeSymbol? type, SdkSymbols symbols) => type switch
    {
        IArrayTypeSymbol array => IsInert(array.ElementType, symbols),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var only] }
            => IsInert(only, symbols),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { IsValueType: true, Arity: 0 } value when IsInSystem(value) => true,
        _ => symbols.IsTextValue(type),
    };

    private static bool IsInSystem(INamedTypeSymbol type)
        => type.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Determines whether a property only reads its compiler-generated backing field.</summary>
    private static bool IsOnlyField(IPropertyReferenceOperation reference)
        => reference.Property is { IsIndexer: false, IsAbstract: false, IsExtern: false } property
            && (property is { IsVirtual: false, IsOverride: false } || property.ContainingType.IsSealed)
            && property.ContainingType.GetMembers().OfType<IFieldSymbol>()
                .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition));
}
