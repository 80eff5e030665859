namespace ConnectorSdk.Analyzers.Flow;

/// <summary>Represents a check of a builder on a path.</summary>
/// <param name="Path">The state at the start of the path's last block.</param>
/// <param name="Builder">The state of the builder.</param>
/// <param name="Reported">The states of the builder in other methods, where violated rules are reported.</param>
internal sealed record PathCheck(FlowState Path, TrackedBuilder Builder, IReadOnlyList<TrackedBuilder> Reported)
{
    /// <summary>Counts the paths. One call may check several builders on each path.</summary>
    public static int CountPaths(IEnumerable<PathCheck> checks)
        => new HashSet<FlowState>(checks.Select(check => check.Path), SamePath.Comparer).Count;
}
