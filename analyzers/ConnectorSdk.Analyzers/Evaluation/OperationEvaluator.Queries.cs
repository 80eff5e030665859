using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Functions that run for each element of a known list, and multicast delegates.</content>
internal sealed partial class OperationEvaluator
{
    // Longer lists aren't evaluated element by element.
    private const int MaximalElements = 16;

    /// <summary>Evaluates a call on a known list or query, or returns null for another call.</summary>
    private AbstractValue? CallQuery(IInvocationOperation call, AbstractValue receiver, AbstractValue[] values)
    {
        if (KnownLists.IsForEach(call.TargetMethod))
        {
            return (receiver, values) switch
            {
                (ListValue { IsOpen: false } list, [FunctionValue step]) when !MayChangeList(step) => ForEach(call, list, step),
                (_, [ListValue { IsOpen: false } array, FunctionValue step]) when !MayChangeList(step)
                    => ForEach(call, array, step),
                _ => null,
            };
        }

        if (!KnownLists.IsOfLinq(call.TargetMethod))
        {
            return null;
        }

        switch (call.TargetMethod.Name, values)
        {
            case ("Select", [ListValue { IsOpen: false } or QueryValue, FunctionValue { Method.Parameters: [_] } select]):
                return new QueryValue((IHolder)values[0], select);
            case ("ToList" or "ToArray", [ListValue known]):
                return known;
            case ("ToList" or "ToArray", [QueryValue query]):
                return ElementsOf(call, query) is { } elements ? new ListValue(elements.ToEquatableArray()) : null;
            case ("Aggregate", [ListValue { IsOpen: false } all, var seed, FunctionValue next])
                when all.Elements.Count <= MaximalElements:
                return Aggregate(call, all, seed, next);
            default:
                return values is [ListValue] && KnownLists.IsOnlyReadBy(call.TargetMethod)
                    ? KnownLists.Call(call.TargetMethod, values)
                    : null;
        }
    }

    /// <summary>Determines whether a function may change a list while it runs for the elements of a list.</summary>
    private bool MayChangeList(FunctionValue function)
        => SharedBy(function).Exists(variable => Read(variable, null) is IHolder or OpaqueValue
            && ListTypes.MayBeList((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type));

    private AbstractValue Aggregate(IInvocationOperation call, ListValue list, AbstractValue seed, FunctionValue next)
    {
        var (result, turn) = (seed, 0);
        foreach (var element in list.Elements)
        {
            result = Run(call, next, [result, element], turn++);
        }

        return result;
    }

    private AbstractValue ForEach(IInvocationOperation call, ListValue list, FunctionValue step)
    {
        var turn = 0;
        foreach (var element in list.Elements)
        {
            if (turn < MaximalElements)
            {
                Run(call, step, [element], turn++);
            }
            else
            {
                Release(element);
            }
        }

        return AbstractValue.Unknown;
    }

    /// <summary>Gets the elements of a query. As in LINQ, all functions run for an element before the next element.</summary>
    private List<AbstractValue>? ElementsOf(IInvocationOperation call, QueryValue query)
    {
        List<FunctionValue> functions = [query.Function];
        while (query.Source is QueryValue inner)
        {
            functions.Insert(0, inner.Function);
            query = inner;
        }

        if (query.Source is not ListValue { Elements: { Count: <= MaximalElements } sources })
        {
            return null;
        }

        List<AbstractValue> elements = [];
        var turn = 0;
        foreach (var source in sources)
        {
            var element = source;
            foreach (var function in functions)
            {
                element = Run(call, function, [element], turn++);
            }

            elements.Add(ElementOf(element));
        }

        return elements;
    }

    /// <summary>Runs a function that was passed as an argument. The values of captured variables aren't known.</summary>
    private AbstractValue Run(IInvocationOperation call, FunctionValue function, AbstractValue[] values, int turn)
    {
        var method = function.Method;
        var body = method.Parameters.Length == values.Length
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            ? function.Graph ?? follower.GraphOf(method, graph)
            : null;
        if (body is not null)
        {
            var shared = SharedBy(function);
            var nested = new NestedFunction(method, body, shared) { IsGiven = function.Graph is not null };
            var frame = new FollowedCall(call, method, graph, variables, State)
            {
                Nested = nested,
                Shared = shared,
                Operands = values,
                IsHandedOn = true,
                Turn = turn,
            };
            if (follower.Follow(frame) is { } outcome)
            {
                Array.ForEach(values, Use);
                shared.ForEach(variable => Use(Read(variable, null)));
                foreach (var check in IsReporting ? outcome.Checks : [])
                {
                    observer.OnCheck(call, check.Builder, check.Reported);
                }

                var canThrow = _canThrow;
                var result = Apply(frame, outcome);
                _canThrow |= canThrow;
                return result;
            }
        }

        ReleaseAll(values);
        SharedBy(function).ForEach(Taint);
        LetGoOfShared();
        return Opaque(method.ReturnType);
    }

    /// <summary>Gets the outer variables that are lent to a lambda.</summary>
    private List<ISymbol> SharedBy(FunctionValue function) => function is { IsLent: true, Graph: { } lambda }
        ? [.. FollowedFunctions.SharedBy(function.Method, lambda).Where(variable => variables.TryGetSlot(variable, out _))]
        : [];

    /// <summary>Runs all functions of a multicast delegate. The result is the result of the last function.</summary>
    private AbstractValue RunAll(IInvocationOperation call, MulticastValue multicast, AbstractValue[] values)
    {
        var (result, turn) = (AbstractValue.Unknown, 0);
        foreach (var function in multicast.Functions)
        {
            result = Run(call, function, values, turn++);
        }

        return result;
    }
}
