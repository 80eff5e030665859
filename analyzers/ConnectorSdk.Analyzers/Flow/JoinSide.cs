namespace ConnectorSdk.Analyzers;

/// <summary>
/// One of two states that are joined, and what becomes of its builders: a builder without a target is lost.
/// </summary>
internal sealed class JoinSide(FlowState state)
{
    public FlowState State { get; } = state;

    public HashSet<Site> Single { get; } = [];

    public Dictionary<Site, Site?> Targets { get; } = [];

    public IEnumerable<Site> Lost => Targets.Where(pair => pair.Value is null).Select(pair => pair.Key);

    public AbstractValue ValueOf(int slot) => State.TryGet(slot, out var value) ? value : AbstractValue.Unknown;

    /// <summary>The one builder that a variable certainly is.</summary>
    public Site? SiteOf(int slot)
        => ValueOf(slot) is BuilderValue { Site: var site } && State.Heap.ContainsKey(site) && !Targets.ContainsKey(site)
            ? site
            : null;

    public IEnumerable<Site> SitesOf(int slot)
        => ValueOf(slot) is IBuilders builders ? builders.Sites.Where(State.Heap.ContainsKey) : [];

    /// <summary>The builders that a variable may be after the join, null for one that is lost.</summary>
    public List<Site?> TargetsOf(int slot) => ValueOf(slot) is IBuilders builders
        ? [.. builders.Sites.Select(site => Targets.TryGetValue(site, out var target) ? target : null)]
        : [];

    public void LoseWhereTainted(int slot, JoinSide other)
    {
        if (other.ValueOf(slot) is TaintedValue)
        {
            Lose(SitesOf(slot));
        }
    }

    public void Lose(IEnumerable<Site> sites)
    {
        foreach (var site in sites.Where(State.Heap.ContainsKey).ToList())
        {
            Targets[site] = null;
        }
    }

    /// <summary>A builder that no variable has isn't lost: nothing can be done with it any more.</summary>
    public void AddLost(ISet<Origin> lost)
    {
        foreach (var site in Lost)
        {
            lost.UnionWith(State.Heap[site].Origins);
        }
    }
}
