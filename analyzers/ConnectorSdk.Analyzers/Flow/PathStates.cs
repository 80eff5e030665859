using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// What is known at one place, for each of the paths that <see cref="PathConditions"/> tells apart; for all of them together
/// where they are too many.
/// </summary>
/// <param name="conditions">What tells the paths apart.</param>
/// <param name="lost">Takes what the builders come from that are lost sight of where paths meet.</param>
internal sealed class PathStates(PathConditions conditions, ISet<Origin> lost)
{
    private const int MaximalCount = 24;

    private readonly Dictionary<EquatableArray<AbstractValue>, FlowState> _states = [];
    private readonly HashSet<EquatableArray<AbstractValue>> _changed = [];
    private bool _isJoined;

    public IReadOnlyCollection<FlowState> States => _states.Values;

    /// <summary>Adds what comes from another path; false if it is known already.</summary>
    /// <param name="place">The number of the block.</param>
    /// <param name="incoming">What comes.</param>
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

    /// <summary>The states that are new since the last time.</summary>
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
