using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Calls of methods, local functions and lambdas that are followed.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Gets the result of a call of a method in the project, or null if the call isn't followed.</summary>
    /// <param name="call">The call.</param>
    /// <param name="nested">The called local function or lambda, or null for another method.</param>
    /// <param name="handed">The variables that lambdas in the arguments use.</param>
    /// <param name="lent">The arguments that pass a variable by reference.</param>
    /// <param name="values">The values of the arguments.</param>
    /// <param name="receiver">The receiver of an extension member.</param>
    private AbstractValue? FollowCall(
        IInvocationOperation call,
        NestedFunction? nested,
        IReadOnlyList<ISymbol> handed,
        IReadOnlyList<IArgumentOperation> lent,
        AbstractValue[] values,
        AbstractValue? receiver = null)
    {
        var method = nested?.Method ?? call.TargetMethod.OriginalDefinition;
        var shared = (nested?.Shared ?? handed)
            .Where(variable => variables.TryGetSlot(variable, out _))
            .Distinct(SymbolEqualityComparer.Default)
            .OfType<ISymbol>()
            .ToList();
        var outcome = Follow(new FollowedCall(call, method, graph, variables, State)
        {
            Nested = nested,
            Arguments = call.Arguments,
            Values = values,
            Receiver = receiver,
            Lent = lent,
            Shared = shared,
            IsAwaited = nested is null && call.TargetMethod.IsAsync && PlainObjects.IsTask(call.Type) && IsAwaited(call),
        });
        if (outcome is null)
        {
            foreach (var argument in lent)
            {
                Forget(argument, call.TargetMethod);
            }

            shared.ForEach(Taint);
        }

        return outcome;
    }

    /// <summary>Gets the result of a member that an operation calls implicitly, or null if the member isn't followed.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="member">The accessor, operator, or constructor, or null if there is none.</param>
    /// <param name="operands">The values of its last parameters.</param>
    /// <param name="arguments">The arguments for its other parameters.</param>
    /// <param name="values">The values of the arguments.</param>
    /// <param name="receiver">The receiver of an extension member.</param>
    private AbstractValue? FollowMember(
        IOperation operation,
        IMethodSymbol? member,
        AbstractValue[] operands,
        IReadOnlyList<IArgumentOperation>? arguments = null,
        AbstractValue[]? values = null,
        AbstractValue? receiver = null)
    {
        if (member is not { DeclaringSyntaxReferences.IsEmpty: false }
            || member.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || !(_symbols.IsBuilder(operation.Type)
                || operands.Concat(values ?? []).Append(receiver).Any(value => value is BuilderValue)))
        {
            return null;
        }

        return Follow(new FollowedCall(operation, member.OriginalDefinition, graph, variables, State)
        {
            Arguments = arguments ?? [],
            Values = values ?? [],
            Operands = operands,
            Receiver = receiver,
        });
    }

    private AbstractValue? Follow(FollowedCall call)
    {
        if (follower.Follow(call) is not { } outcome)
        {
            return null;
        }

        foreach (var value in call.Given)
        {
            Use(value);
        }

        foreach (var variable in call.Shared)
        {
            Use(Read(variable, null));
        }

        foreach (var check in IsReporting ? outcome.Checks : [])
        {
            observer.OnCheck(call.Call, check.Builder, check.Reported);
        }

        return Apply(call, outcome);
    }

    /// <summary>Applies the outcome of a followed call to the state.</summary>
    private AbstractValue Apply(FollowedCall call, CallOutcome outcome)
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

        HashSet<BuilderId> held = [.. outcome.Created.Keys.Where(id => IsHeldBefore(call.Call, id))];
        foreach (var created in outcome.Created.Where(created => !held.Contains(created.Key)))
        {
            State = State.Create(created.Key, created.Value);
        }

        if (outcome.HasChecks)
        {
            LetGoIfCaught(call.Call.Syntax, outcome.Passed.Keys.Concat(outcome.Created.Keys));
        }

        foreach (var variable in call.Shared)
        {
            Return(New(outcome.ValueOf(variable)), value => Write(variable, value), () => Taint(variable));
        }

        foreach (var argument in call.Lent)
        {
            var value = outcome.ValueOf(call.Method.Parameters[argument.Parameter!.Ordinal]);
            Return(New(value), written => Write(argument.Value, written), () => Taint(argument.Value));
        }

        var result = New(outcome.Value);
        return call.IsAwaited ? Finished(result)
            : result.Equals(AbstractValue.Unknown) ? Opaque(call.ResultType)
            : result;

        // An operand refers to an earlier builder with the same ID, so nothing is known about the new one.
        AbstractValue New(AbstractValue value)
        {
            if (held.Count == 0 || value is not IBuilders builders || !builders.Ids.Any(held.Contains))
            {
                return value;
            }

            Release(value);
            return AbstractValue.Something;
        }

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

    /// <summary>
    /// Releases everything that the called method received, because an exception may leave the method at any point.
    /// </summary>
    private void LeaveHalfWay(FollowedCall call, CallOutcome outcome)
    {
        foreach (var id in outcome.Passed.Keys)
        {
            State = State.Without(id);
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
