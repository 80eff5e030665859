using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Objects that keep the values that they are created with: tuples, anonymous objects, positional records, and completed tasks.
/// </content>
internal sealed partial class OperationEvaluator
{
    private AbstractValue Tuple(ITupleOperation tuple)
        => new ObjectValue(
            tuple.Elements
                .Select((element, i) => new ObjectMember($"Item{i + 1}", MemberOf(Evaluate(element))))
                .ToEquatableArray(),
            ObjectValue.Unnamed(tuple.Type));

    private AbstractValue Anonymous(IAnonymousObjectCreationOperation creation) => new ObjectValue(
        creation.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .Select(set => (
                Name: (set.Target as IPropertyReferenceOperation)?.Property.Name,
                Value: MemberOf(Evaluate(set.Value))))
            .Select(member => new ObjectMember(member.Name ?? "", member.Value))
            .ToEquatableArray(),
        creation.Type);

    private AbstractValue Await(IAwaitOperation await)
    {
        var task = Evaluate(await.Operation);
        if (ResultOf(task, await.Operation.Type) is { } result)
        {
            return result;
        }

        Release(task);
        return Opaque(await.Type);
    }

    /// <summary>Evaluates a call that creates, configures, or awaits a completed task. Returns null for another call.</summary>
    private AbstractValue? CallTask(IInvocationOperation call, AbstractValue receiver, AbstractValue[] values)
        => (receiver, call.TargetMethod.Name, values) switch
        {
            _ when !PlainObjects.IsTaskOrAwaiter(call.TargetMethod.ContainingType) => null,
            (_, "FromResult", [var result]) => Finished(result),
            (ObjectValue, "ConfigureAwait", [ConstantValue]) or (ObjectValue, "GetAwaiter", []) => receiver,
            (ObjectValue finished, "GetResult", []) => finished[PlainObjects.Result],
            _ => null,
        };

    private ObjectValue Finished(AbstractValue result)
        => new(new([new ObjectMember(PlainObjects.Result, MemberOf(result))]), null);

    private static AbstractValue? ResultOf(AbstractValue task, ITypeSymbol? type)
        => task is ObjectValue finished && PlainObjects.IsTaskOrAwaiter(type) ? finished[PlainObjects.Result] : null;

    /// <summary>Determines whether the caller waits for an asynchronous method to complete.</summary>
    private static bool IsAwaited(IOperation call) => call.Parent switch
    {
        IAwaitOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured
            => configured.Instance == call && IsAwaited(configured),
        IInvocationOperation { TargetMethod.Name: "GetAwaiter", Parent: IInvocationOperation { TargetMethod.Name: "GetResult" } }
            or IPropertyReferenceOperation { Property.Name: PlainObjects.Result } => true,
        _ => false,
    };

    /// <summary>Reads a tuple field, or a field that never changes.</summary>
    private AbstractValue Field(IFieldReferenceOperation reference, IOperation instance)
    {
        var receiver = Evaluate(instance);
        if (Known(receiver, instance, reference.Field) is { } value)
        {
            return value;
        }

        Release(receiver);
        TaintOperands(reference);
        return KnownMember(reference.Field, reference.Field.Type) ?? InitialOf(reference.Field) ?? Opaque(reference.Type);
    }

    /// <summary>
    /// Deconstructs an object with known members. Returns null if its type has its own <c>Deconstruct</c> method.
    /// </summary>
    private AbstractValue? TakeApart(IDeconstructionAssignmentOperation assignment)
    {
        var target = assignment.Target is IDeclarationExpressionOperation declaration
            ? declaration.Expression
            : assignment.Target;
        if (target is not ITupleOperation tuple || !tuple.Elements.Select(IsWhole).All(isWhole => isWhole))
        {
            return null;
        }

        EvaluateTarget(tuple);
        var value = Evaluate(assignment.Value);
        var members = value is ObjectValue known && known.Positions == tuple.Elements.Length ? known : null;
        if (members is null)
        {
            Release(value);
        }

        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            Write(tuple.Elements[i], members?.Members[i].Value ?? Opaque(tuple.Elements[i].Type));
        }

        return Opaque(assignment.Type);

        bool IsWhole(IOperation element, int i)
            => element is ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation
                    or IDeclarationExpressionOperation { Expression: ILocalReferenceOperation or IDiscardOperation }
                && (element is IDiscardOperation
                    || SymbolEqualityComparer.Default.Equals(element.Type, PlainObjects.MemberTypeAt(assignment.Value.Type, i)));
    }

    /// <summary>Forgets an object because a member of it is written.</summary>
    private void ForgetObject(IOperation? instance)
    {
        switch (instance)
        {
            case IMemberReferenceOperation { Instance: { } outer }:
                ForgetObject(outer);
                break;
            case IConversionOperation conversion:
                ForgetObject(conversion.Operand);
                break;
            case IFlowCaptureReferenceOperation { Id: var id }:
                ForgetObjectIn(variables.TryGetSlot(id, out var captured) ? captured : null);
                foreach (var original in variables.CapturedBy(id))
                {
                    ForgetObject(original);
                }

                break;
            case not null:
                ForgetObjectIn(VariableTests.SlotOf(instance, variables));
                break;
        }
    }

    private void ForgetObjectIn(int? slot)
    {
        if (slot is not { } known || !State.TryGet(known, out var value))
        {
            return;
        }

        if (value is ObjectValue)
        {
            Release(value);
            State = State.With(known, AbstractValue.Something);
        }
        else if (value is ConstantValue)
        {
            // Another variable with the same value may refer to the same object, such as an IPAddress.
            State = State.Values.Where(pair => pair.Value.Equals(value))
                .Aggregate(State, (state, pair) => state.With(pair.Key, AbstractValue.Something));
        }
    }

    /// <summary>Gets the value that an object keeps for a member. Releases values other than a single, certain builder.</summary>
    private AbstractValue MemberOf(AbstractValue value)
    {
        if (value is ConstantValue or PartialText or OpaqueValue or FunctionValue or BuilderValue
            or ObjectValue { Changeable: null })
        {
            return value;
        }

        Release(value);
        return AbstractValue.Unknown;
    }
}
