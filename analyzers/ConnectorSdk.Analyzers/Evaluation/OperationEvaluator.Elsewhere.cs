using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Builders from elsewhere: what the code in sight sets is known until something else may run. Two of them may be the same one.
/// </content>
internal sealed partial class OperationEvaluator
{
    /// <summary>
    /// The builder of which nothing was known before a setter is called on it, or <see langword="null"/> if it is known
    /// already or the call isn't one of a setter.
    /// </summary>
    private BuilderValue? Adopt(IInvocationOperation call, AbstractValue receiver)
    {
        if (receiver is BuilderValue
            || (receiver is IBuilders builders && !builders.Ids.All(IsOutOfSight))
            || FromElsewhere(call) is not { } builder)
        {
            return null;
        }

        Use(receiver);
        MayThrow?.Invoke(State);
        var value = new BuilderValue(BuilderId.Of(call));
        State = State.Create(value.Id, builder);
        if (SlotOfReceiver(call.Instance!) is { } slot && !(State.TryGet(slot, out var old) && old is TaintedValue))
        {
            State = State.With(slot, value);
        }

        return value;
    }

    /// <summary>Whether there may be something to let go of.</summary>
    private bool IsAnythingShared => variables.HasFields || !State.Heap.IsEmpty;

    private bool IsOutOfSight(BuilderId id) => !State.Heap.TryGetValue(id, out var builder) || builder.IsShared;

    /// <summary>Returns null if the call isn't a setter call.</summary>
    private TrackedBuilder? FromElsewhere(IInvocationOperation call)
        => call.Instance is { } receiver
            && _symbols.MetadataOf(receiver.Type) is { } metadata
            && BuilderCall.Sets(BuilderCall.KindOf(call, metadata, _symbols, out _))
            ? TrackedBuilder.FromElsewhere(metadata, receiver)
            : null;

    private int? SlotOfReceiver(IOperation receiver) => receiver switch
    {
        IFlowCaptureReferenceOperation { Id: var id } when variables.TryGetSlot(id, out var slot) => slot,
        IFieldReferenceOperation reference when variables.TryGetSlot(reference, out var slot) => slot,
        _ => VariableTests.SlotOf(receiver, variables),
    };

    /// <summary>Returns null if nothing is known about the field.</summary>
    private AbstractValue? ReadField(IFieldReferenceOperation reference)
        => _symbols.IsBuilder(reference.Type)
            && variables.TryGetSlot(reference, out var slot)
            && State.TryGet(slot, out var value)
            ? value
            : null;

    /// <summary>Something that isn't in sight may run, and set any builder that isn't only known here.</summary>
    private void LetGoOfShared(IEnumerable<BuilderId>? except = null)
    {
        ReleaseShared(except ?? []);
        ForgetFields();
    }

    /// <summary>A call on a builder that isn't known for certain: another name of a known one may be set.</summary>
    private void LetGoUnlessLook(IInvocationOperation call, IEnumerable<BuilderId>? except = null)
    {
        if (!BuilderCall.IsOnlyLook(call, _symbols))
        {
            LetGoOfShared(except);
        }
    }

    private void ReleaseShared(IEnumerable<BuilderId> except)
    {
        foreach (var pair in State.Heap)
        {
            if (pair.Value.IsShared && !except.Contains(pair.Key))
            {
                Release(new BuilderValue(pair.Key));
            }
        }
    }

    private void ForgetFields()
    {
        if (variables.HasFields)
        {
            State = State.Restrict(slot => !variables.IsField(slot));
        }
    }
}
