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
        var frame = new HelperCall(call, nested, graph, values, lent, shared, variables, State);
        if (helpers.Follow(frame) is { } outcome)
        {
            Array.ForEach(values, Use);
            shared.ForEach(variable => Use(Read(variable, null)));
            return Apply(frame, outcome);
        }

        lent.ForEach(Forget);
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
            // An exception may leave the helper anywhere.
            foreach (var site in outcome.Passed.Keys)
            {
                State = State.Without(site);
            }

            foreach (var argument in call.Lent)
            {
                Write(argument.Value, AbstractValue.Unknown);
            }

            foreach (var variable in call.Shared)
            {
                Write(variable, AbstractValue.Unknown);
            }

            MayThrow(State);
        }

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

        return outcome.Value;

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

    /// <summary>Whether an argument is a variable that a helper method may read and write while it runs.</summary>
    private bool IsLent(IArgumentOperation argument, NestedFunction? nested)
        => argument.Parameter is { RefKind: not RefKind.None } parameter
            && (nested is null ? symbols.IsBuilder(parameter.Type) : parameter.Ordinal < nested.Method.Parameters.Length)
            && VariableTests.SlotOf(TargetOf(argument), variables) is not null;

    private AbstractValue Lend(IArgumentOperation argument)
        => argument.Parameter!.RefKind == RefKind.Out ? AbstractValue.Unknown : Evaluate(TargetOf(argument));

    private IOperation TargetOf(IArgumentOperation argument) => VariableTests.TargetOf(argument, variables);

    /// <summary>What was lent to a method that isn't followed.</summary>
    private void Forget(IArgumentOperation argument)
    {
        if (argument.Parameter!.RefKind == RefKind.Out)
        {
            Write(argument.Value, Opaque(argument.Value.Type));
        }
        else
        {
            Taint(argument.Value);
        }
    }
}
