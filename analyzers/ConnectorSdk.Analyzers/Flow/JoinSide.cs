using ConnectorSdk.Analyzers.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Represents one of two joined states, and the targets of its builders. A builder whose target is null is released.
/// </summary>
internal sealed class JoinSide(FlowState state)
{
    public FlowState State { get; } = state;

    public HashSet<BuilderId> Single { get; } = [];

    public Dictionary<BuilderId, BuilderId?> Targets { get; } = [];

    public IEnumerable<BuilderId> Lost => Targets.Where(pair => pair.Value is null).Select(pair => pair.Key);

    public AbstractValue ValueOf(int slot) => State.TryGet(slot, out var value) ? value : AbstractValue.Unknown;

    /// <summary>Gets the builder that a variable certainly refers to.</summary>
    public BuilderId? SiteOf(int slot)
        => ValueOf(slot) is BuilderValue { Id: var id } && State.Heap.ContainsKey(id) && !Targets.ContainsKey(id)
            ? id
            : null;

    public IEnumerable<BuilderId> SitesOf(int slot)
        => ValueOf(slot) is IBuilders builders ? builders.Ids.Where(State.Heap.ContainsKey) : [];

    /// <summary>Gets the builders that a variable may refer to after the join, with null for a released builder.</summary>
    public List<BuilderId?> TargetsOf(int slot) => ValueOf(slot) is IBuilders builders
        ? [.. builders.Ids.Select(id => Targets.TryGetValue(id, out var target) ? target : null)]
        : [];

    public void LoseWhereTainted(int slot, JoinSide other)
    {
        if (other.ValueOf(slot) is TaintedValue)
        {
            Lose(SitesOf(slot));
        }
    }

    public void Lose(IEnumerable<BuilderId> ids)
    {
        foreach (var id in ids.Where(State.Heap.ContainsKey).ToList())
        {
            Targets[id] = null;
        }
    }

    /// <summary>Adds the origins of the released builders.</summary>
    public void AddLost(ISet<Origin> lost)
    {
        foreach (var id in Lost)
        {
            lost.UnionWith(State.Heap[id].Origins);
        }
    }
}
