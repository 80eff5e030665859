using ConnectorSdk.Analyzers.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// One of two states that are joined, and what becomes of its builders: a builder without a target is lost.
/// </summary>
internal sealed class JoinSide(FlowState state)
{
    public FlowState State { get; } = state;

    public HashSet<BuilderId> Single { get; } = [];

    public Dictionary<BuilderId, BuilderId?> Targets { get; } = [];

    public IEnumerable<BuilderId> Lost => Targets.Where(pair => pair.Value is null).Select(pair => pair.Key);

    public AbstractValue ValueOf(int slot) => State.TryGet(slot, out var value) ? value : AbstractValue.Unknown;

    /// <summary>The one builder that a variable certainly is.</summary>
    public BuilderId? SiteOf(int slot)
        => ValueOf(slot) is BuilderValue { Id: var id } && State.Heap.ContainsKey(id) && !Targets.ContainsKey(id)
            ? id
            : null;

    public IEnumerable<BuilderId> SitesOf(int slot)
        => ValueOf(slot) is IBuilders builders ? builders.Ids.Where(State.Heap.ContainsKey) : [];

    /// <summary>The builders that a variable may be after the join, null for one that is lost.</summary>
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

    /// <summary>A builder that no variable has isn't lost: nothing can be done with it any more.</summary>
    public void AddLost(ISet<Origin> lost)
    {
        foreach (var id in Lost)
        {
            lost.UnionWith(State.Heap[id].Origins);
        }
    }
}
