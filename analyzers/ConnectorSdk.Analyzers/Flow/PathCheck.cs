namespace ConnectorSdk.Analyzers.Flow;

/// <summary>A builder that is checked on a path.</summary>
/// <param name="Path">What is known at the start of the path's last block.</param>
/// <param name="Builder">What is known of the builder.</param>
/// <param name="Reported">What is known of it elsewhere, where the rules that it breaks are reported.</param>
internal sealed record PathCheck(FlowState Path, TrackedBuilder Builder, IReadOnlyList<TrackedBuilder> Reported)
{
    /// <summary>The number of paths: one call may check several builders on each.</summary>
    public static int CountPaths(IEnumerable<PathCheck> checks)
        => new HashSet<FlowState>(checks.Select(check => check.Path), SamePath.Comparer).Count;
}
