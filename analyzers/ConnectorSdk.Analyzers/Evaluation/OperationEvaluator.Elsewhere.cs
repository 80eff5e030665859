using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>
/// Builders that other code creates. Values that the analyzed code sets are known until other code may run. Two of these builders
/// may be the same object.
/// </content>
internal sealed partial class OperationEvaluator
{
    /// <summary>
    /// Starts to track an untracked builder when a setter is called on it. Returns <see langword="null"/> if the builder is
    /// already tracked, or if the call isn't a setter call.
    /// </summary>
    private BuilderValue? Adopt(IInvocationOperation call, AbstractValue receiver)
    {
        if (receiver is BuilderValue
            || (receiver is IBuilders builders && !builders.Ids.All(IsOutOfSight))
            || FromElsewhere(call) is not { } builder
            || IsHeldBefore(call, BuilderId.Of(call)))
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

    /// <summary>Gets a value indicating whether the state may contain a builder that other code can change.</summary>
    private bool IsAnythingShared => variables.HasFields || !State.Heap.IsEmpty;

    private bool IsOutOfSight(BuilderId id) => !State.Heap.TryGetValue(id, out var builder) || builder.IsShared;

    /// <summary>Creates the builder that a setter is called on. Returns null if the call isn't a setter call.</summary>
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

    /// <summary>Reads a field that contains a builder. Returns null if its value is unknown.</summary>
    private AbstractValue? ReadField(IFieldReferenceOperation reference)
        => _symbols.IsBuilder(reference.Type)
            && variables.TryGetSlot(reference, out var slot)
            && State.TryGet(slot, out var value)
            ? value
            : null;

    /// <summary>Releases all builders that other code can reach, because code that can't be analyzed may run.</summary>
    private void LetGoOfShared(IEnumerable<BuilderId>? except = null)
    {
        ReleaseShared(except ?? []);
        ForgetFields();
    }

    /// <summary>Releases shared builders, because a call on an unknown builder may set any of them.</summary>
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
