using System.Runtime.CompilerServices;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>Tells the paths to one place apart: each has a state of its own, which needn't be compared.</summary>
internal sealed class SamePath : IEqualityComparer<FlowState>
{
    public static readonly SamePath Comparer = new();

    public bool Equals(FlowState? left, FlowState? right) => ReferenceEquals(left, right);

    public int GetHashCode(FlowState state) => RuntimeHelpers.GetHashCode(state);
}
