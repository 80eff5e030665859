using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <content>Calls of methods, local functions and lambdas that are followed.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>What the call returns; null where it isn't followed.</summary>
    private AbstractValue? FollowHelper(
        IInvocationOperation call, NestedFunction? nested, List<IArgumentOperation> lent, AbstractValue[] values)
    {
        var shared = (nested?.Shared ?? []).Where(variable => variables.TryGetSlot(variable, out _)).ToList();
        var frame = new HelperCall(call, nested, graph, values, lent, shared, variables, State)
        {
            IsAwaited = nested is null && call.TargetMethod.IsAsync && PlainObjects.IsTask(call.Type) && IsAwaited(call),
        };
        if (helpers.Follow(frame) is { } outcome)
        {
            Array.ForEach(values, Use);
            shared.ForEach(variable => Use(Read(variable, null)));
            foreach (var check in IsReporting ? outcome.Checks : [])
            {
                observer.OnCheck(call, check.Builder, check.Reported);
            }

            return Apply(frame, outcome);
        }

        lent.ForEach(argument => Forget(argument, call.TargetMethod));
        shared.ForEach(Taint);
        return null;
    }

    /// <summary>What a helper method that was followed does to the state.</summary>
    private AbstractValue Apply(HelperCall call, HelperOutcome outcome)
    {
        _canThrow = outcome.CanThrow;
        LetGoOfShared(outcome.Passed.Keys);
        if (MayThrow is not null && outcome.CanThrow)
        {
            var before = State;
            LeaveHalfWay(call, outcome);
            MayThrow(State);
            State = before;
        }

        IsOver |= outcome.NeverReturns;
        foreach (var passed in outcome.Passed)
        {
            State = passed.Value is { } builder ? State.With(passed.Key, builder) : State.Without(passed.Key);
        }

        foreach (var created in outcome.Created)
        {
            State = State.Create(created.Key, created.Value);
        }

        foreach (var variable in call.Shared)
        {
            Return(outcome.ValueOf(variable), value => Write(variable, value), () => Taint(variable));
        }

        foreach (var argument in call.Lent)
        {
            var value = outcome.ValueOf(call.Method.Parameters[argument.Parameter!.Ordinal]);
            Return(value, written => Write(argument.Value, written), () => Taint(argument.Value));
        }

        return call.IsAwaited ? Finished(outcome.Value)
            : outcome.Value.Equals(AbstractValue.Unknown) ? Opaque(call.ResultType)
            : outcome.Value;

        static void Return(AbstractValue value, Action<AbstractValue> write, Action taint)
        {
            if (value is TaintedValue)
            {
                taint();
            }
            else
            {
                write(value);
            }
        }
    }

    /// <summary>An exception may leave the helper anywhere: what it was given may be anything.</summary>
    private void LeaveHalfWay(HelperCall call, HelperOutcome outcome)
    {
        foreach (var site in outcome.Passed.Keys)
        {
            State = State.Without(site);
        }

        foreach (var argument in call.Lent)
        {
            Taint(argument.Value);
        }

        foreach (var variable in call.Shared)
        {
            Taint(variable);
        }
    }
}
