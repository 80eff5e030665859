using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Following;

/// <summary>Converts the state when a called method returns to the variables and builder IDs of the caller.</summary>
/// <param name="call">The call.</param>
/// <param name="entry">The state at the start of the method.</param>
/// <param name="exit">The state when the method returns, or null if nothing is known.</param>
/// <param name="variables">The variables of the method.</param>
internal sealed class CalleeExit(FollowedCall call, CalleeEntry entry, FlowState? exit, GraphVariables variables)
{
    private FlowState? _exit = exit;

    // Settings that the method changes are reported at the call.
    private readonly HashSet<Origin> _known = [.. entry.State.Heap.Values.SelectMany(builder => builder.Origins)];
    private readonly Dictionary<BuilderId, BuilderId> _outer = [];
    private readonly Dictionary<BuilderId, TrackedBuilder> _created = [];

    public CallOutcome Describe()
    {
        ForgetChoices();
        Dictionary<BuilderId, TrackedBuilder?> passed = [];
        var shared = call.Shared
            .Select(variable => call.Variables.TryGetSlot(variable, out var slot) && call.State.TryGet(slot, out var value)
                ? value
                : AbstractValue.Unknown);
        foreach (var value in call.Given.Concat(shared).OrderBy(value => value is IBuilders and not BuilderValue))
        {
            if (value is IBuilders and not BuilderValue)
            {
                // The method uses one of the builders, but it isn't known which.
                foreach (var one in ((IBuilders)value).Ids)
                {
                    passed[one] = null;
                }
            }

            if (value is BuilderValue { Id: var id })
            {
                passed[id] = entry.InnerOf(id) is { } inner
                    && _exit is not null
                    && _exit.Heap.TryGetValue(inner, out var builder)
                    ? Relocate(builder)
                    : null;
            }
        }

        var result = Translate(variables.ResultSlot);
        Dictionary<ISymbol, AbstractValue> left = new(SymbolEqualityComparer.Default);
        foreach (var variable in call.Borrowed)
        {
            left[variable] = _exit is null ? TaintedValue.Instance
                : variables.TryGetSlot(variable, out var slot) ? Translate(slot)
                : AbstractValue.Unknown;
        }

        return new CallOutcome(result is TaintedValue ? AbstractValue.Unknown : result, _created, passed, left);
    }

    /// <summary>Moves a check in the method to the call.</summary>
    public CalleeCheck Relocate(CalleeCheck check)
        => check with { Call = call.Call, Builder = Relocate(check.Builder) };

    private TrackedBuilder Relocate(TrackedBuilder builder)
        => call.Nested is { IsGiven: true } ? builder : builder.Relocate(_known, call.Call);

    /// <summary>Releases all builders of a choice that the method returns or stores.</summary>
    private void ForgetChoices()
    {
        var slots = call.Borrowed
            .Select(variable => variables.TryGetSlot(variable, out var slot) ? slot : variables.ResultSlot)
            .Append(variables.ResultSlot);
        foreach (var slot in slots)
        {
            if (_exit is not null
                && _exit.TryGet(slot, out var value)
                && value is BuilderChoice choice
                && choice.Ids.Any(id => entry.OuterOf(id) is not null || !_exit.Heap.ContainsKey(id)))
            {
                _exit = choice.Ids.Aggregate(_exit, (state, id) => state.Without(id));
            }
        }
    }

    private AbstractValue Translate(int slot)
        => _exit is not null && _exit.TryGet(slot, out var value) ? Translate(value, slot) : AbstractValue.Unknown;

    private AbstractValue Translate(AbstractValue value, int slot) => value switch
    {
        BuilderValue { Id: var inner } => OuterOf(inner, slot) is { } outer ? new BuilderValue(outer) : AbstractValue.Something,
        BuilderChoice choice => Translate(choice, slot),
        ObjectValue known => known with
        {
            Members = known.Members
                .Select(member => member with { Value = Translate(member.Value, slot) })
                .ToEquatableArray(),
        },
        ConstantValue or PartialText or OpaqueValue or TaintedValue or FunctionValue => value,
        _ => AbstractValue.Unknown,
    };

    private AbstractValue Translate(BuilderChoice choice, int slot)
    {
        var ids = choice.Ids.Select(id => OuterOf(id, slot)).ToList();
        return ids.Contains(null)
            ? AbstractValue.Unknown
            : choice with { Ids = ids.OfType<BuilderId>().ToEquatableArray() };
    }

    /// <summary>
    /// Gets the caller's ID of a builder that the method returns or stores, or null if nothing is known about it.
    /// </summary>
    private BuilderId? OuterOf(BuilderId inner, int slot)
    {
        if (entry.OuterOf(inner) is { } outer || _outer.TryGetValue(inner, out outer))
        {
            return outer;
        }

        if (!_exit!.Heap.TryGetValue(inner, out var builder))
        {
            return null;
        }

        // A variable may refer to several builders, and the method may receive a builder that the same call created before.
        var created = BuilderId.Helped(call.Call, slot, call.Turn, 0);
        for (var number = 1; _created.ContainsKey(created) || entry.InnerOf(created) is not null; number++)
        {
            created = BuilderId.Helped(call.Call, slot, call.Turn, number);
        }

        _outer.Add(inner, created);
        _created.Add(created, Relocate(builder));
        return created;
    }
}
