using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Collects the builders that are checked on the paths with one outcome of a decision.</summary>
internal sealed class BranchChecks : IFlowObserver
{
    /// <summary>The builders by the call that checks them, one for each path.</summary>
    public Dictionary<IInvocationOperation, List<PathCheck>> All { get; } = [];

    /// <summary>What is known at the start of the path that is looked at.</summary>
    public FlowState Path { get; set; } = FlowState.Empty;

    public void OnCheck(IInvocationOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
        if (!All.TryGetValue(call, out var checks))
        {
            All.Add(call, checks = []);
        }

        checks.Add(new PathCheck(Path, builder, reported ?? []));
    }

    public void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
    }

    public void OnStart(IOperation creation)
    {
    }

    public void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting)
    {
    }

    public void OnUse(TrackedBuilder builder)
    {
    }
}
