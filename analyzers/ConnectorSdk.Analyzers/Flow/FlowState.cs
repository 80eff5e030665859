using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Represents the immutable state at one point of a graph. The state consists of the values of variables by slot, the tracked
/// builders, and the released builders. A missing slot may have any value.
/// </summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    public static readonly FlowState Empty = new(
        ImmutableSortedDictionary<int, AbstractValue>.Empty,
        ImmutableDictionary<BuilderId, TrackedBuilder>.Empty,
        ImmutableHashSet<BuilderId>.Empty);

    public FlowState(
        ImmutableSortedDictionary<int, AbstractValue> values,
        ImmutableDictionary<BuilderId, TrackedBuilder> heap,
        ImmutableHashSet<BuilderId> escaped)
    {
        Values = values;
        Heap = heap;
        Escaped = escaped;
    }

    public ImmutableSortedDictionary<int, AbstractValue> Values { get; }

    public ImmutableDictionary<BuilderId, TrackedBuilder> Heap { get; }

    /// <summary>
    /// Gets the builders that were released on a path to this point. Their state on other paths is no longer valid.
    /// </summary>
    public ImmutableHashSet<BuilderId> Escaped { get; }

    public bool TryGet(int slot, out AbstractValue value) => Values.TryGetValue(slot, out value!);

    /// <summary>
    /// Gets the builder that a value represents, or null if the value isn't a builder or the builder isn't tracked.
    /// </summary>
    public TrackedBuilder? BuilderOf(AbstractValue value)
        => value is BuilderValue { Id: var id } && Heap.TryGetValue(id, out var builder) ? builder : null;

    public FlowState With(int slot, AbstractValue value) => new(Values.SetItem(slot, value), Heap, Escaped);

    public FlowState With(BuilderId id, TrackedBuilder builder) => new(Values, Heap.SetItem(id, builder), Escaped.Remove(id));

    /// <summary>Stops tracking a builder, because code that can't be analyzed may change it.</summary>
    public FlowState Without(BuilderId id) => new(Values, Heap.Remove(id), Escaped.Add(id));

    /// <summary>
    /// Adds a builder. An ID represents the last builder that was created, so an earlier builder in a loop is no longer tracked.
    /// </summary>
    public FlowState Create(BuilderId id, TrackedBuilder builder)
    {
        var (values, heap, escaped) = (Values, Heap, Escaped);
        foreach (var pair in Values)
        {
            if (pair.Value is BuilderValue { Id: var other } && other == id)
            {
                values = values.SetItem(pair.Key, AbstractValue.Something);
            }
            else if (pair.Value is IHolder known && known.Ids.Contains(id))
            {
                values = values.SetItem(pair.Key, AbstractValue.Something);
                heap = heap.RemoveRange(known.Ids);
                escaped = escaped.Union(known.Ids);
            }
            else if (pair.Value is BuilderChoice choice && choice.Ids.Contains(id))
            {
                var rest = choice.Ids.Where(one => one != id).ToEquatableArray();
                values = values.SetItem(pair.Key, choice with { Ids = rest, IsOpen = true });
            }
        }

        return new FlowState(values, heap, escaped).With(id, builder);
    }

    /// <summary>Removes the variables that are out of scope.</summary>
    public FlowState Restrict(Func<int, bool> isInScope)
    {
        var gone = Values.Keys.Where(slot => !isInScope(slot)).ToList();
        return gone.Count == 0 ? this : new(Values.RemoveRange(gone), Heap, Escaped);
    }

    public bool Equals(FlowState? other)
        => other is not null
            && (ReferenceEquals(this, other)
                || (Values.Count == other.Values.Count
                    && Values.All(pair => other.Values.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value))
                    && Heap.Count == other.Heap.Count
                    && Heap.All(pair => other.Heap.TryGetValue(pair.Key, out var builder) && pair.Value.Equals(builder))
                    && (ReferenceEquals(Escaped, other.Escaped) || Escaped.SetEquals(other.Escaped))));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => (((Values.Count * 31) + Heap.Count) * 31) + Escaped.Count;
}
