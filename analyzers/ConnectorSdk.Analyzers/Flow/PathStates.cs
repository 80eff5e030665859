using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Represents the states at one location, one for each path that <see cref="PathConditions"/> distinguishes. If there are too
/// many paths, their states are joined.
/// </summary>
/// <param name="conditions">The conditions that distinguish the paths.</param>
/// <param name="lost">The set that receives the origins of builders that are released when paths meet.</param>
internal sealed class PathStates(PathConditions conditions, ISet<Origin> lost)
{
    private const int MaximalCount = 24;

    private readonly Dictionary<EquatableArray<AbstractValue>, FlowState> _states = [];
    private readonly HashSet<EquatableArray<AbstractValue>> _changed = [];
    private bool _isJoined;

    public IReadOnlyCollection<FlowState> States => _states.Values;

    /// <summary>Adds the state of another path. Returns false if nothing changes.</summary>
    /// <param name="place">The number of the block.</param>
    /// <param name="incoming">The state to add.</param>
    public bool TryAdd(int place, FlowState incoming)
    {
        var key = _isJoined ? default : conditions.KeyOf(incoming);
        var known = _states.TryGetValue(key, out var state) ? state : null;
        var joined = known is null ? incoming : FlowStateJoin.Join(place, known, incoming, lost);
        if (known is not null && joined.Equals(known))
        {
            return false;
        }

        _states[key] = joined;
        _changed.Add(key);
        if (_states.Count > MaximalCount)
        {
            JoinAll(place);
        }

        return true;
    }

    /// <summary>Gets the states that changed since the last call.</summary>
    public IReadOnlyList<FlowState> TakeChanged()
    {
        var changed = _changed.Select(key => _states[key]).ToList();
        _changed.Clear();
        return changed;
    }

    private void JoinAll(int place)
    {
        var joined = _states.Values.Aggregate((left, right) => FlowStateJoin.Join(place, left, right, lost));
        _isJoined = true;
        _states.Clear();
        _states.Add(default, joined);
        _changed.Clear();
        _changed.Add(default);
    }
}
