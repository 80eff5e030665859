using System.Runtime.CompilerServices;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>Compares states by reference, because each path to a location has its own state object.</summary>
internal sealed class SamePath : IEqualityComparer<FlowState>
{
    public static readonly SamePath Comparer = new();

    public bool Equals(FlowState? left, FlowState? right) => ReferenceEquals(left, right);

    public int GetHashCode(FlowState state) => RuntimeHelpers.GetHashCode(state);
}
