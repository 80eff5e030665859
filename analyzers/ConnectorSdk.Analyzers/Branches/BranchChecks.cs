using ConnectorSdk.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>Collects the builders that are checked on the paths with one outcome of a decision.</summary>
internal sealed class BranchChecks : FlowObserver
{
    /// <summary>Gets the checked builders by the check call, with at least one builder for each path.</summary>
    public Dictionary<IOperation, List<PathCheck>> All { get; } = [];

    /// <summary>Gets or sets the state at the start of the current path.</summary>
    public FlowState Path { get; set; } = FlowState.Empty;

    public override void OnCheck(IOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
        if (!All.TryGetValue(call, out var checks))
        {
            All.Add(call, checks = []);
        }

        checks.Add(new PathCheck(Path, builder, reported ?? []));
    }
}
