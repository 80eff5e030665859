using System.Runtime.CompilerServices;
using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using ConnectorSdk.Analyzers.Values.Operators;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <summary>
/// Evaluates the operations of a graph on abstract values. An unknown operation releases the builders that it receives, because
/// code that can't be analyzed may change them.
/// </summary>
internal sealed partial class OperationEvaluator(
    ControlFlowGraph graph, GraphVariables variables, ProjectCode code, FlowObserver observer, ICallFollower follower)
{
    private readonly SdkSymbols _symbols = code.Symbols;
    private readonly LeftOutCalls _leftOut = LeftOutCalls.In(graph);
    private readonly HandedLambdas _handed = new(graph, code.Symbols, follower);

    /// <summary>Gets the current state.</summary>
    public FlowState State { get; private set; } = FlowState.Empty;

    /// <summary>
    /// Gets a value indicating whether an evaluated call never returns, so that the following code doesn't run.
    /// </summary>
    public bool IsOver { get; private set; }

    /// <summary>Gets or sets the action that receives each state in which an exception may leave the code.</summary>
    public Action<FlowState>? MayThrow { get; set; }

    /// <summary>Gets or sets a value indicating whether the observer is notified.</summary>
    public bool IsReporting
    {
        get => field && !IsOver;
        set;
    }

    /// <summary>Evaluates the operations of a block up to a call that never returns.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">The state at the start of the block.</param>
    /// <returns>The value of the last operation.</returns>
    public AbstractValue Run(BasicBlock block, FlowState state)
    {
        (State, IsOver) = (state, false);
        var last = AbstractValue.Unknown;
        foreach (var operation in GraphVariables.OperationsOf(block).TakeWhile(_ => !IsOver))
        {
            last = Evaluate(operation);
        }

        return last;
    }

    /// <summary>Computes the value of an operation and its effect on the state.</summary>
    public AbstractValue Evaluate(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return OfConstant(operation.Type, constant);
        }

        if (_leftOut.Contains(operation))
        {
            return LeaveOut(operation);
        }

        var observed = MayThrow is null || Exceptions.AreUnlikely(operation, _symbols) ? null : MayThrow;
        observed?.Invoke(State);
        var value = EvaluateCertain(operation);
        if (IsAnythingShared && OtherCode.MayRunIn(operation, _symbols))
        {
            LetGoOfShared();
        }

        observed?.Invoke(State);
        IsOver |= follower.NeverReturns(operation, graph);
        return value;
    }

    /// <summary>Skips an operation that doesn't run. Its builders count as used.</summary>
    private AbstractValue LeaveOut(IOperation operation)
    {
        foreach (var reference in operation.DescendantsAndSelf())
        {
            if (VariableTests.SlotOf(reference, variables) is { } slot && State.TryGet(slot, out var value))
            {
                Use(value);
            }
        }

        return Opaque(operation.Type);
    }

    private AbstractValue EvaluateCertain(IOperation operation) => operation switch
    {
        IExpressionStatementOperation statement => Evaluate(statement.Operation),
        ILocalReferenceOperation reference => Read(reference.Local, reference.Type),
        IParameterReferenceOperation reference => Read(reference.Parameter, reference.Type),
        IFlowCaptureOperation capture => Capture(capture),
        IFlowCaptureReferenceOperation reference => Read(reference),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation assignment => Accumulate(assignment),
        IIncrementOrDecrementOperation increment => Count(increment),
        IDeconstructionAssignmentOperation assignment => Deconstruct(assignment),
        IDeclarationExpressionOperation declaration => Overwrite(declaration, declaration.Expression),
        IInvocationOperation call => Call(call),
        IObjectCreationOperation creation => Create(creation),
        IConversionOperation conversion => Convert(conversion),
        IIsNullOperation test => IsNull(Evaluate(test.Operand)),
        IIsTypeOperation test => Look(test.ValueOperand),
        IIsPatternOperation test => MatchPattern(test),
        IBinaryOperation binary when IsBuiltIn(binary.OperatorMethod) && !OtherCode.IsDynamic(binary) => Compare(binary),
        IUnaryOperation { OperatorMethod: null } unary => Negate(unary),
        IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, operation.Type),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }
            => AbstractValue.EmptyList,
        IArrayCreationOperation
        {
            Initializer: null,
            DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int size and > 0 and <= MaximalZeros } }],
        } creation => Zeros(creation, size),
        IAddressOfOperation address => TakeAddress(address),
        IDefaultValueOperation => OfDefault(operation.Type),
        ITupleOperation tuple => Tuple(tuple),
        IAnonymousObjectCreationOperation creation => Anonymous(creation),
        IAwaitOperation await => Await(await),
        IFieldReferenceOperation reference when ReadField(reference) is { } named => named,
        IFieldReferenceOperation { Instance: { } instance } reference => Field(reference, instance),
        IFieldReferenceOperation { Field: { IsStatic: true } field } => KnownMember(field, field.Type)
            ?? InitialOf(field)
            ?? FrameworkValues.OfField(field, _symbols)
            ?? Opaque(field.Type),
        IPropertyReferenceOperation { Property: { IsStatic: true, IsIndexer: false } property }
            => KnownMember(property, property.Type)
            ?? InitialOf(property)
            ?? TextValues.OfProperty(property, _symbols)
            ?? FrameworkValues.OfProperty(property)
            ?? FollowMember(operation, property.GetMethod, [])
            ?? Opaque(property.Type),
        IFlowAnonymousFunctionOperation lambda
            => variables.Functions.IsFollowed(lambda.Symbol) || _handed.Contains(lambda)
                ? AbstractValue.Something
                : Share(lambda),
        IArgumentOperation argument => Argument(argument),
        IArrayElementReferenceOperation access => Element(access),
        IDelegateCreationOperation creation => Function(creation),
        IMethodReferenceOperation reference => Delegate(reference),
        IPropertyReferenceOperation { Instance: IFlowCaptureReferenceOperation reference } property
            when Read(reference) is EnumeratorValue enumerator => Current(property, enumerator),
        IPropertyReferenceOperation { Instance: { } instance, Property.ContainingType.OriginalDefinition.SpecialType:
            SpecialType.System_Nullable_T } property => OfNullable(property.Property, Evaluate(instance), property.Type),
        IPropertyReferenceOperation { Instance: { } instance } property => Property(property, instance),
        IBinaryOperation { OperatorMethod: { } method } binary
            => Operator(binary, method, [binary.LeftOperand, binary.RightOperand]),
        IUnaryOperation { OperatorMethod: { } method } unary => Operator(unary, method, [unary.Operand]),
        IInterpolatedStringOperation text => Interpolate(text),
        _ when CollectionExpression.ElementsOf(operation) is { } elements => List(elements, operation.Type),
        _ => Unknown(operation),
    };

    /// <summary>Stops tracking the builders that the value may be.</summary>
    public void Release(AbstractValue value)
    {
        if (value is IBuilders builders)
        {
            Use(value);
            foreach (var id in builders.Ids)
            {
                State = State.Without(id);
            }
        }
    }

    /// <summary>Reports that the builders that the value may be are used.</summary>
    public void Use(AbstractValue value)
    {
        if (!IsReporting || value is not IBuilders builders)
        {
            return;
        }

        foreach (var id in builders.Ids)
        {
            if (State.Heap.TryGetValue(id, out var builder))
            {
                observer.OnUse(builder);
            }
        }
    }

    private AbstractValue Unknown(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Release(Evaluate(child));
        }


        TaintOperands(operation);
        var isNeverNull = operation is IInterpolatedStringOperation or IObjectCreationOperation or IArrayCreationOperation
            or ITypeOfOperation or IInstanceReferenceOperation or IDelegateCreationOperation or IAnonymousObjectCreationOperation;
        return isNeverNull ? AbstractValue.Something : Opaque(operation.Type);
    }

    private AbstractValue OfConstant(ITypeSymbol? type, object? value) => (type, value) switch
    {
        (_, null) => AbstractValue.Null,
        (INamedTypeSymbol { TypeKind: TypeKind.Enum } member, _) => new ConstantValue(KnownEnumValue.Of(member, value, _symbols)),
        _ => new ConstantValue(value),
    };

    private static AbstractValue IsNull(AbstractValue operand)
        => operand.IsNull == Truth.Unknown ? AbstractValue.Something : new ConstantValue(operand.IsNull == Truth.True);

    /// <summary>Evaluates an operation that only reads its operand, such as a comparison.</summary>
    private AbstractValue Look(IOperation operand)
    {
        Evaluate(operand);
        return AbstractValue.Something;
    }

    /// <summary>Determines whether an operator is built in. Later compilers also specify methods for string operators.</summary>
    private static bool IsBuiltIn(IMethodSymbol? method)
        => method is null or { ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsBuiltIn(ICompoundAssignmentOperation assignment) => IsBuiltIn(assignment.OperatorMethod)
        && assignment is { InConversion.MethodSymbol: null, OutConversion.MethodSymbol: null }
        && !OtherCode.IsDynamic(assignment);

    private static AbstractValue Opaque(ITypeSymbol? type)
        => type is null || ValueConversions.CanBeNull(type) || SdkSymbols.IsVariable(type)
            ? AbstractValue.Unknown
            : AbstractValue.Something;
}
