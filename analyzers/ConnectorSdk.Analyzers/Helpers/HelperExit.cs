using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>What is known where a helper method returns, turned into the terms of its caller.</summary>
/// <param name="call">The call.</param>
/// <param name="entry">What the method started with.</param>
/// <param name="exit">What is known where it returns; null where that is nothing.</param>
/// <param name="variables">The variables of the method.</param>
internal sealed class HelperExit(HelperCall call, HelperEntry entry, FlowState? exit, GraphVariables variables)
{
    private FlowState? _exit = exit;

    // What the helper sets is the doing of the call, in the eyes of whoever reads the caller.
    private readonly HashSet<Origin> _known = [.. entry.State.Heap.Values.SelectMany(builder => builder.Origins)];
    private readonly Dictionary<Site, Site> _outer = [];
    private readonly Dictionary<Site, TrackedBuilder> _created = [];

    public HelperOutcome Describe()
    {
        ForgetChoices();
        Dictionary<Site, TrackedBuilder?> passed = [];
        foreach (var (_, value) in call.Inputs().OrderBy(input => input.Value is IBuilders and not BuilderValue))
        {
            if (value is IBuilders and not BuilderValue)
            {
                // The method works with one of them, and doesn't know which.
                foreach (var one in ((IBuilders)value).Sites)
                {
                    passed[one] = null;
                }
            }

            if (value is BuilderValue { Site: var site })
            {
                passed[site] = entry.InnerOf(site) is { } inner
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

        return new HelperOutcome(result is TaintedValue ? AbstractValue.Unknown : result, _created, passed, left);
    }

    /// <summary>A check of the method as one of the call.</summary>
    public HelperCheck Relocate(HelperCheck check)
        => check with { Call = call.Call, Builder = Relocate(check.Builder) };

    private TrackedBuilder Relocate(TrackedBuilder builder)
        => call.Nested is { IsGiven: true } ? builder : builder.Relocate(_known, call.Call);

    /// <summary>Where the method leaves one of several builders, none of them is known any more.</summary>
    private void ForgetChoices()
    {
        var slots = call.Borrowed
            .Select(variable => variables.TryGetSlot(variable, out var slot) ? slot : variables.ResultSlot)
            .Append(variables.ResultSlot);
        foreach (var slot in slots)
        {
            if (_exit is not null && _exit.TryGet(slot, out var value) && value is IBuilders choice and not BuilderValue)
            {
                _exit = choice.Sites.Aggregate(_exit, (state, site) => state.Without(site));
            }
        }
    }

    private AbstractValue Translate(int slot)
    {
        if (_exit is null || !_exit.TryGet(slot, out var value))
        {
            return AbstractValue.Unknown;
        }

        if (value is not BuilderValue { Site: var inner })
        {
            return value is ConstantValue or PartialText or OpaqueValue or TaintedValue or FunctionValue
                or ObjectValue { Sites.Count: 0, Changeable: null }
                ? value
                : AbstractValue.Unknown;
        }

        if (entry.OuterOf(inner) is { } outer || _outer.TryGetValue(inner, out outer))
        {
            return new BuilderValue(outer);
        }

        if (_exit.BuilderOf(value) is not { } builder)
        {
            return AbstractValue.Something;
        }

        var created = Site.Helped(call.Call, slot, call.Turn);
        _outer.Add(inner, created);
        _created.Add(created, Relocate(builder));
        return new BuilderValue(created);
    }
}
