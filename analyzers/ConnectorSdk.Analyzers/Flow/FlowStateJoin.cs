using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Joins the states of two paths that meet. If a variable has the same builder on both paths, the builder is kept. If it has
/// different builders and all variables agree on this pair, they become one builder. Otherwise, the variable may be either
/// builder. A builder that was released on one path is released.
/// </summary>
internal sealed class FlowStateJoin
{
    private readonly int _block;
    private readonly JoinSide _left;
    private readonly JoinSide _right;
    private readonly HashSet<BuilderId> _same = [];
    private readonly Dictionary<BuilderId, (BuilderId Partner, int Slot)> _pairs = [];
    private readonly Dictionary<BuilderId, BuilderId> _partnersOfRight = [];
    private readonly HashSet<BuilderId> _escaped;
    private readonly ImmutableDictionary<BuilderId, TrackedBuilder>.Builder _heap =
        ImmutableDictionary.CreateBuilder<BuilderId, TrackedBuilder>();

    private FlowStateJoin(int block, FlowState left, FlowState right)
    {
        _block = block;
        _left = new JoinSide(left);
        _right = new JoinSide(right);
        _escaped = [.. left.Escaped, .. right.Escaped];
    }

    /// <param name="block">The number of the block where the paths meet.</param>
    /// <param name="left">The state of the block so far.</param>
    /// <param name="right">The additional state.</param>
    /// <param name="lost">The set that receives the origins of builders that are no longer tracked.</param>
    public static FlowState Join(int block, FlowState left, FlowState right, ISet<Origin>? lost = null)
        => left.Equals(right) ? left : new FlowStateJoin(block, left, right).Join(lost);

    private FlowState Join(ISet<Origin>? lost)
    {
        var slots = _left.State.Values.Keys.Union(_right.State.Values.Keys).OrderBy(slot => slot).ToList();
        foreach (var slot in slots)
        {
            // Code that can write the variable can also change the builder.
            LoseHeld(slot);
            _left.LoseWhereTainted(slot, _right);
            _right.LoseWhereTainted(slot, _left);
        }

        foreach (var slot in slots)
        {
            if (_left.SiteOf(slot) is { } id && _right.SiteOf(slot) == id)
            {
                _same.Add(id);
            }

            if (_left.ValueOf(slot) is IHolder held && _right.ValueOf(slot) is IHolder)
            {
                // The builders in an object or list stay the same.
                _same.UnionWith(held.Ids.Except(held.LostBeside(_right.ValueOf(slot))));
            }
        }

        slots.ForEach(Pair);
        MergePairs();
        _escaped.UnionWith(Lost());
        _escaped.ExceptWith(_heap.Keys);
        foreach (var slot in slots)
        {
            Keep(_left, _right, slot);
            Keep(_right, _left, slot);
        }

        if (lost is not null)
        {
            _left.AddLost(lost);
            _right.AddLost(lost);
        }

        var values = ImmutableSortedDictionary.CreateBuilder<int, AbstractValue>();
        foreach (var slot in slots)
        {
            values[slot] = Value(slot);
        }

        return new FlowState(values.ToImmutable(), _heap.ToImmutable(), Escaped());
    }

    private IEnumerable<BuilderId> Lost() => _left.Lost.Concat(_right.Lost);

    private ImmutableHashSet<BuilderId> Escaped()
    {
        _escaped.UnionWith(Lost().Where(id => !_heap.ContainsKey(id)));
        return _left.State.Escaped.SetEquals(_escaped) ? _left.State.Escaped : ImmutableHashSet.CreateRange(_escaped);
    }

    /// <summary>Releases the builders in an object or list that isn't the same on both paths.</summary>
    private void LoseHeld(int slot)
    {
        var (left, right) = (_left.ValueOf(slot), _right.ValueOf(slot));
        if (left is not IHolder && right is not IHolder)
        {
            return;
        }

        _left.Lose(left is IHolder mine ? mine.LostBeside(right) : _left.SitesOf(slot));
        _right.Lose(right is IHolder theirs ? theirs.LostBeside(left) : _right.SitesOf(slot));
    }

    private void Pair(int slot)
    {
        if (_left.SiteOf(slot) is not { } mine || _right.SiteOf(slot) is not { } theirs
            || _same.Contains(mine) || _same.Contains(theirs))
        {
            return;
        }

        var isKnown = _pairs.TryGetValue(mine, out var pair);
        var isKnownRight = _partnersOfRight.TryGetValue(theirs, out var partner);
        if (!isKnown && !isKnownRight)
        {
            _pairs.Add(mine, (theirs, slot));
            _partnersOfRight.Add(theirs, mine);
        }
        else if (!isKnown || !isKnownRight || pair.Partner != theirs || partner != mine)
        {
            // Both pairs are dissolved. Builders without a pair stay separate.
            _left.Single.UnionWith(isKnownRight ? [mine, partner] : [mine]);
            _right.Single.UnionWith(isKnown ? [theirs, pair.Partner] : [theirs]);
        }
    }

    /// <summary>
    /// Merges each pair into one builder. If two pairs would have the same ID, all their builders are released.
    /// </summary>
    private void MergePairs()
    {
        var targets = _pairs
            .Where(pair => !_left.Single.Contains(pair.Key) && !_right.Single.Contains(pair.Value.Partner))
            .Where(pair => ReferenceEquals(_left.State.Heap[pair.Key].Metadata, _right.State.Heap[pair.Value.Partner].Metadata))
            .GroupBy(pair => pair.Key.IsMergedAt(_block) ? pair.Key : BuilderId.Merged(_block, pair.Value.Slot));
        foreach (var group in targets)
        {
            var isClash = group.Skip(1).Any() || _same.Contains(group.Key);
            foreach (var (mine, (theirs, _)) in group.Select(pair => (pair.Key, pair.Value)))
            {
                _left.Targets[mine] = isClash ? null : group.Key;
                _right.Targets[theirs] = isClash ? null : group.Key;
                if (!isClash)
                {
                    _heap[group.Key] = _left.State.Heap[mine].Join(_right.State.Heap[theirs]);
                }
            }
        }
    }

    /// <summary>Keeps the builders of one side that a variable may refer to.</summary>
    private void Keep(JoinSide side, JoinSide other, int slot)
    {
        foreach (var id in side.SitesOf(slot))
        {
            if (side.Targets.ContainsKey(id))
            {
                continue;
            }

            var isTaken = _heap.ContainsKey(id);
            var builder = side.State.Heap[id];
            var isOther = other.State.Heap.TryGetValue(id, out var same);
            var isJoined = isOther && (!other.Targets.TryGetValue(id, out var target) || target == id);
            var isLost = isTaken || _escaped.Contains(id) || (isJoined && !ReferenceEquals(builder.Metadata, same!.Metadata));
            side.Targets[id] = isLost ? null : id;
            if (side.Targets[id] is not null)
            {
                _heap[id] = isJoined ? builder.Join(same!) : builder;
                if (isJoined)
                {
                    other.Targets[id] = id;
                }
            }
        }
    }

    private AbstractValue Value(int slot)
    {
        var (left, right) = (_left.ValueOf(slot), _right.ValueOf(slot));
        if (left is IHolder || right is IHolder || (left is not IBuilders && right is not IBuilders))
        {
            return left.Join(right);
        }

        if (left is TaintedValue || right is TaintedValue)
        {
            return TaintedValue.Instance;
        }

        var (mine, theirs) = (_left.TargetsOf(slot), _right.TargetsOf(slot));
        var ids = mine.Union(theirs).OfType<BuilderId>().ToList();
        var nullness = left.IsNull == right.IsNull ? left.IsNull : Truth.Unknown;
        var isOpen = IsOpen(left) || IsOpen(right) || mine.Contains(null) || theirs.Contains(null);
        return ids is [var only] && nullness == Truth.False && !isOpen
            ? new BuilderValue(only)
            : new BuilderChoice(ids.OrderBy(SortKey).ToEquatableArray(), nullness, isOpen);

        static bool IsOpen(AbstractValue value) => value is BuilderChoice { IsOpen: true }
            || (value is not IBuilders && value.IsNull != Truth.True);
    }

    private static (int, int, int) SortKey(BuilderId id) => (id.Creation?.Syntax.SpanStart ?? -1, id.Block, id.Slot);
}
