using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Following;

/// <summary>Represents the state at the start of a called method, with the variables and builder IDs of the method.</summary>
internal sealed class CalleeEntry
{
    private readonly Dictionary<BuilderId, BuilderId> _inner = [];

    private readonly FollowedCall _call;
    private readonly GraphVariables _variables;

    public CalleeEntry(FollowedCall call, ISymbol? receiver, GraphVariables variables)
    {
        (_call, _variables) = (call, variables);
        foreach (var (variable, value) in call.Inputs(receiver))
        {
            if (variables.TryGetSlot(variable, out var slot)
                && (ListFor(variable, value) ?? Translate(value, call.State, call.IsKept)) is { } inner)
            {
                State = State.With(slot, inner);
            }
        }
    }

    public FlowState State { get; private set; } = FlowState.Empty;

    /// <summary>Gets the list that the compiler creates for a <c>params</c> parameter. No other variable refers to it.</summary>
    private AbstractValue? ListFor(ISymbol variable, AbstractValue value) => value is ListValue { Ids.Count: 0 }
        && variable is IParameterSymbol { IsParams: true } parameter
        && _call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.ParamArray)
        && _variables.IsOnlyNameOfList(parameter)
        ? value
        : null;

    /// <summary>Gets the caller's ID of a builder, or null if the method created the builder.</summary>
    public BuilderId? OuterOf(BuilderId inner)
    {
        foreach (var pair in _inner)
        {
            if (pair.Value == inner)
            {
                return pair.Key;
            }
        }

        return null;
    }

    /// <summary>Gets the method's ID of a builder, or null if the method doesn't receive the builder.</summary>
    public BuilderId? InnerOf(BuilderId outer) => _inner.TryGetValue(outer, out var inner) ? inner : null;

    private AbstractValue? Translate(AbstractValue value, FlowState outer, Func<BuilderId, bool> isKept)
    {
        if (outer.BuilderOf(value) is not { } builder)
        {
            // A list may change while the method runs.
            return value is ConstantValue or OpaqueValue or TaintedValue or FunctionValue
                or ObjectValue { Ids.Count: 0, Changeable: null }
                ? value
                : null;
        }

        var id = ((BuilderValue)value).Id;
        if (!_inner.TryGetValue(id, out var inner))
        {
            _inner.Add(id, inner = BuilderId.Argument(_inner.Count));

            State = State.With(inner, builder);
            if (isKept(id))
            {
                // A slot without a variable represents the caller's references to the builder.
                State = State.With(-_inner.Count, new BuilderValue(inner));
            }
        }

        return new BuilderValue(inner);
    }
}
