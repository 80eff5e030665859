using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Objects that keep what they are made with: tuples, anonymous objects, positional records and finished tasks.
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

    /// <summary>A task that is finished, or the same one to be awaited elsewhere; null for another call.</summary>
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

    /// <summary>Whether the code of an asynchronous method runs to its end before anything behind its call.</summary>
    private static bool IsAwaited(IOperation call) => call.Parent switch
    {
        IAwaitOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured
            => configured.Instance == call && IsAwaited(configured),
        IInvocationOperation { TargetMethod.Name: "GetAwaiter", Parent: IInvocationOperation { TargetMethod.Name: "GetResult" } }
            or IPropertyReferenceOperation { Property.Name: PlainObjects.Result } => true,
        _ => false,
    };

    /// <summary>A field of an object: one of a tuple, or one that never changes.</summary>
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

    /// <summary>Takes an object apart whose members are known, or null if its type has another way to do so.</summary>
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

    /// <summary>A member is written: nothing is known any more of the object that it belongs to.</summary>
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
        if (slot is { } known && State.TryGet(known, out var value) && value is ObjectValue)
        {
            Release(value);
            State = State.With(known, AbstractValue.Something);
        }
    }

    /// <summary>What an object knows of one of its members. A builder that isn't one for certain is let go.</summary>
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
