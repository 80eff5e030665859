using System.Collections.Immutable;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Joins the states of two paths that meet. Where a variable has one builder on the left and another on the right, both become
/// one, if every variable agrees on that pair; otherwise nothing is known of either.
/// </summary>
internal sealed class FlowStateJoin
{
    private readonly int _block;
    private readonly FlowState _left;
    private readonly FlowState _right;
    private readonly Dictionary<Site, (Site Partner, int Slot)> _pairs = [];
    private readonly Dictionary<Site, Site> _partnersOfRight = [];
    private readonly HashSet<Site> _lostLeft = [];
    private readonly HashSet<Site> _lostRight = [];

    private FlowStateJoin(int block, FlowState left, FlowState right)
    {
        _block = block;
        _left = left;
        _right = right;
    }

    /// <param name="block">The number of the block where the paths meet.</param>
    /// <param name="left">What is known at the block so far.</param>
    /// <param name="right">What comes in addition.</param>
    /// <param name="lost">Takes what the builders come from that are lost sight of.</param>
    public static FlowState Join(int block, FlowState left, FlowState right, ISet<Origin>? lost = null)
        => left.Equals(right) ? left : new FlowStateJoin(block, left, right).Join(lost);

    private FlowState Join(ISet<Origin>? lost)
    {
        var slots = _left.Values.Keys.Union(_right.Values.Keys).OrderBy(slot => slot).ToList();
        slots.ForEach(Pair);
        var targets = Targets();
        if (lost is not null)
        {
            var kept = new HashSet<Site>(targets.Keys.Select(site => _pairs[site].Partner));
            AddLost(lost, _left, slots, targets.ContainsKey);
            AddLost(lost, _right, slots, kept.Contains);
        }

        var values = ImmutableSortedDictionary.CreateBuilder<int, AbstractValue>();
        var heap = ImmutableDictionary.CreateBuilder<Site, TrackedBuilder>();
        foreach (var slot in slots)
        {
            values[slot] = Value(slot, targets);
        }

        foreach (var pair in targets)
        {
            heap[pair.Value] = _left.Heap[pair.Key].Join(_right.Heap[_pairs[pair.Key].Partner]);
        }

        return new FlowState(values.ToImmutable(), heap.ToImmutable());
    }

    private void Pair(int slot)
    {
        var left = SiteOf(_left, slot);
        var right = SiteOf(_right, slot);
        if (left is { } mine && right is { } theirs)
        {
            var isKnown = _pairs.TryGetValue(mine, out var pair);
            var isKnownRight = _partnersOfRight.TryGetValue(theirs, out var partner);
            if (!isKnown && !isKnownRight)
            {
                _pairs.Add(mine, (theirs, slot));
                _partnersOfRight.Add(theirs, mine);
            }
            else if (!isKnown || !isKnownRight || pair.Partner != theirs || partner != mine)
            {
                _lostLeft.UnionWith(isKnownRight ? [mine, partner] : [mine]);
                _lostRight.UnionWith(isKnown ? [theirs, pair.Partner] : [theirs]);
            }
        }
        else if (left is { } onlyLeft)
        {
            _lostLeft.Add(onlyLeft);
        }
        else if (right is { } onlyRight)
        {
            _lostRight.Add(onlyRight);
        }
    }

    /// <summary>The site after the join of every left site that survives it.</summary>
    private Dictionary<Site, Site> Targets()
    {
        Dictionary<Site, Site> targets = [];
        foreach (var pair in _pairs.OrderBy(pair => pair.Value.Slot))
        {
            var (mine, (theirs, slot)) = (pair.Key, pair.Value);
            if (!IsLost(mine) && ReferenceEquals(_left.Heap[mine].Model, _right.Heap[theirs].Model))
            {
                targets.Add(mine, mine == theirs || mine.IsMergedAt(_block) ? mine : Site.Merged(_block, slot));
            }
        }

        // Two builders can't share a site: neither is known then.
        var clashes = targets.GroupBy(pair => pair.Value, pair => pair.Key).Where(group => group.Count() > 1);
        foreach (var clash in clashes.SelectMany(group => group).ToList())
        {
            targets.Remove(clash);
        }

        return targets;
    }

    private AbstractValue Value(int slot, Dictionary<Site, Site> targets)
    {
        var left = _left.TryGet(slot, out var mine) ? mine : AbstractValue.Unknown;
        var right = _right.TryGet(slot, out var theirs) ? theirs : AbstractValue.Unknown;
        return left is BuilderValue { Site: var site } && right is BuilderValue
            ? targets.TryGetValue(site, out var target) && SiteOf(_right, slot) is not null
                ? new BuilderValue(target)
                : AbstractValue.Something
            : left.Join(right);
    }

    /// <summary>A builder that no variable has isn't lost: nothing can be done with it any more.</summary>
    private static void AddLost(ISet<Origin> lost, FlowState state, List<int> slots, Func<Site, bool> isKept)
    {
        foreach (var site in slots.Select(slot => SiteOf(state, slot)).OfType<Site>().Where(site => !isKept(site)))
        {
            lost.UnionWith(state.Heap[site].Origins);
        }
    }

    /// <summary>A pair is lost as a whole, with whatever else the lost builder is paired with.</summary>
    private bool IsLost(Site left)
        => _lostLeft.Contains(left) || _lostRight.Contains(_pairs[left].Partner);

    private static Site? SiteOf(FlowState state, int slot)
        => state.TryGet(slot, out var value) && value is BuilderValue { Site: var site } && state.Heap.ContainsKey(site)
            ? site
            : null;
}
