using System.Runtime.CompilerServices;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Runs the operations of a graph on abstract values. Whatever it doesn't know lets go of the builders that it is given: they may
/// then be changed out of sight.
/// </summary>
internal sealed partial class OperationEvaluator(
    ControlFlowGraph graph, GraphVariables variables, SdkSymbols symbols, IFlowObserver observer, HelperCalls helpers)
{
    private FlowState _state = FlowState.Empty;

    /// <summary>What is known now.</summary>
    public FlowState State
    {
        get => _state;
        set
        {
            if (!ReferenceEquals(_state, value))
            {
                _state = value;
                StateChanged?.Invoke(value);
            }
        }
    }

    /// <summary>Told of every state in between: an exception may leave the code with any of them.</summary>
    public Action<FlowState>? StateChanged { get; set; }

    /// <summary>Whether the observer is told of what is found.</summary>
    public bool IsReporting { get; set; }

    /// <summary>Computes the value of an operation and what it does to the state.</summary>
    public AbstractValue Evaluate(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return OfConstant(operation.Type, constant);
        }

        return operation switch
        {
            IExpressionStatementOperation statement => Evaluate(statement.Operation),
            ILocalReferenceOperation reference => Read(reference.Local, reference.Type),
            IParameterReferenceOperation reference => Read(reference.Parameter, reference.Type),
            IFlowCaptureOperation capture => Capture(capture),
            IFlowCaptureReferenceOperation reference => Read(reference),
            ISimpleAssignmentOperation assignment => Assign(assignment),
            ICompoundAssignmentOperation assignment => Overwrite(assignment, assignment.Target),
            IIncrementOrDecrementOperation increment => Count(increment),
            IDeconstructionAssignmentOperation assignment => Overwrite(assignment, assignment.Target),
            IDeclarationExpressionOperation declaration => Overwrite(declaration, declaration.Expression),
            IInvocationOperation call => Call(call),
            IObjectCreationOperation creation => Create(creation),
            IConversionOperation conversion => Convert(conversion),
            IIsNullOperation test => IsNull(Evaluate(test.Operand)),
            IIsTypeOperation test => Look(test.ValueOperand),
            IIsPatternOperation test => MatchPattern(test),
            IBinaryOperation { OperatorMethod: null } binary => Compare(binary),
            IUnaryOperation { OperatorMethod: null } unary => Negate(unary),
            IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, operation.Type),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }
                => AbstractValue.EmptyList,
            IAddressOfOperation address => TakeAddress(address),
            IDefaultValueOperation { Type: { } type } => CanBeNull(type)
                ? AbstractValue.Null
                : FrameworkValues.OfDefault(type, symbols) ?? AbstractValue.Something,
            IFieldReferenceOperation { Field: { IsStatic: true } field }
                => FrameworkValues.OfField(field, symbols) ?? Opaque(field.Type),
            IPropertyReferenceOperation { Property: { IsStatic: true } property }
                => TextValues.OfProperty(property, symbols) ?? Opaque(property.Type),
            IFlowAnonymousFunctionOperation lambda => Share(lambda),
            IArgumentOperation argument => Argument(argument),
            IPropertyReferenceOperation { Instance: IFlowCaptureReferenceOperation reference } property
                when Read(reference) is EnumeratorValue enumerator => Current(property, enumerator),
            _ when CollectionExpression.ElementsOf(operation) is { } elements => List(elements, operation.Type),
            _ => Unknown(operation),
        };
    }

    /// <summary>Lets go of a builder that the value may be.</summary>
    public void Release(AbstractValue value)
    {
        if (value is BuilderValue { Site: var site })
        {
            Use(value);
            State = State.Without(site);
        }
    }

    /// <summary>Something is done with a builder that the value may be.</summary>
    public void Use(AbstractValue value)
    {
        if (IsReporting && State.BuilderOf(value) is { } builder)
        {
            observer.OnUse(builder);
        }
    }

    private AbstractValue Unknown(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Release(Evaluate(child));
        }

        var isNeverNull = operation is IInterpolatedStringOperation or IObjectCreationOperation or IArrayCreationOperation
            or ITypeOfOperation or IInstanceReferenceOperation or IDelegateCreationOperation or IAnonymousObjectCreationOperation;
        return isNeverNull ? AbstractValue.Something : Opaque(operation.Type);
    }

    private AbstractValue OfConstant(ITypeSymbol? type, object? value) => (type, value) switch
    {
        (_, null) => AbstractValue.Null,
        (INamedTypeSymbol { TypeKind: TypeKind.Enum } member, _) => PowerShellText.OfMember(member, value, symbols) is { } name
            ? new ConstantValue(name)
            : AbstractValue.Something,
        _ => new ConstantValue(value),
    };

    /// <summary>The SDK takes bytes as one object, not as a list.</summary>
    private AbstractValue List(IEnumerable<IOperation> elements, ITypeSymbol? type)
    {
        List<AbstractValue> values = [];
        var isKnown = true;
        foreach (var element in elements)
        {
            var value = Evaluate(element);
            Release(value);
            if (!CollectionExpression.IsSpread(element))
            {
                values.Add(value is ConstantValue ? value : AbstractValue.Unknown);
            }
            else if (value is ListValue spread && ListTypes.HaveSameElements(element.Type, type))
            {
                values.AddRange(spread.Elements);
            }
            else
            {
                isKnown = false;
            }
        }

        return !isKnown || !ListTypes.KeepsElements(type) || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
            ? AbstractValue.Something
            : new ListValue(values.ToEquatableArray());
    }

    private AbstractValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            Release(value);
            return symbols.IsTextValue(method.ReturnType) ? TextValues.Convert(value) : Opaque(conversion.Type);
        }

        if (conversion.Type is { TypeKind: TypeKind.Dynamic } || conversion.IsTryCast)
        {
            Release(value);
            return Opaque(conversion.Type);
        }

        // A cast may cut a number off; between references and to a wider type the value stays what it is.
        return conversion.Conversion.IsImplicit || conversion.Conversion.IsReference || IsUnboxed(conversion, value) ? value : Opaque(conversion.Type);
    }

    /// <summary>A <c>foreach</c> over an array takes each element out of an object.</summary>
    private static bool IsUnboxed(IConversionOperation conversion, AbstractValue value) => (conversion.Type?.SpecialType, value)
        is (SpecialType.System_Int32, ConstantValue { Value: int }) or (SpecialType.System_Boolean, ConstantValue { Value: bool });

    private static AbstractValue IsNull(AbstractValue operand)
        => operand.IsNull == Truth.Unknown ? AbstractValue.Something : new ConstantValue(operand.IsNull == Truth.True);

    /// <summary>Looking at a builder doesn't change it.</summary>
    private AbstractValue Look(IOperation operand)
    {
        Evaluate(operand);
        return AbstractValue.Something;
    }

    private AbstractValue Compare(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        var isEquality = binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        var isNullCheck = (left, right)
            is (BuilderValue, ConstantValue { Value: null }) or (ConstantValue { Value: null }, BuilderValue);
        if (isEquality && isNullCheck)
        {
            return new ConstantValue(binary.OperatorKind == BinaryOperatorKind.NotEquals);
        }

        if (KnownOperators.Compute(binary, left, right) is { } result)
        {
            return result;
        }

        if (!isEquality)
        {
            Release(left);
            Release(right);
        }

        return binary.Type is { SpecialType: SpecialType.System_String } ? AbstractValue.Something : Opaque(binary.Type);
    }

    private AbstractValue Negate(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        Release(operand);
        return unary.OperatorKind == UnaryOperatorKind.Not && operand is ConstantValue { Value: bool value }
            ? new ConstantValue(!value)
            : Opaque(unary.Type);
    }

    private AbstractValue MatchPattern(IIsPatternOperation test)
    {
        var value = Evaluate(test.Value);
        var declared = test.Pattern.DescendantsAndSelf().Select(pattern => pattern switch
        {
            IDeclarationPatternOperation { DeclaredSymbol: { } symbol } => symbol,
            IRecursivePatternOperation { DeclaredSymbol: { } symbol } => symbol,
            IListPatternOperation { DeclaredSymbol: { } symbol } => symbol,
            _ => null,
        }).OfType<ISymbol>().ToList();
        if (declared.Count > 0 || test.Pattern.DescendantsAndSelf().Any(pattern => pattern is IPropertySubpatternOperation))
        {
            Release(value);
        }

        declared.ForEach(symbol => Write(symbol, AbstractValue.Unknown));
        return AbstractValue.Something;
    }

    private static AbstractValue Opaque(ITypeSymbol? type)
        => type is null || CanBeNull(type) ? AbstractValue.Unknown : AbstractValue.Something;

    private static bool CanBeNull(ITypeSymbol type)
        => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
