using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Reporting;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Bodies;

/// <summary>Collects the results of the paths through one block. Results that all paths share are certain.</summary>
/// <param name="uses">The uses of the builders in the graph.</param>
internal sealed class PathFindings(BuilderUses uses) : FlowObserver
{
    private readonly Dictionary<IOperation, List<PathCheck>> _checks = [];
    private readonly Dictionary<(IArgumentOperation, string, MalformedValue), int> _malformed = [];

    /// <summary>Gets the checks that were reported, with their results.</summary>
    public List<OpenCheck> Checks { get; } = [];

    /// <summary>Gets or sets the state at the start of the current path.</summary>
    public FlowState Path { get; set; } = FlowState.Empty;

    public override void OnCheck(IOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
        if (!_checks.TryGetValue(call, out var builders))
        {
            _checks.Add(call, builders = []);
        }

        builders.Add(new PathCheck(Path, builder, reported ?? []));
        uses.OnUse(builder);
    }

    public override void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
        var key = (argument, parameter, value);
        _malformed[key] = (_malformed.TryGetValue(key, out var count) ? count : 0) + 1;
    }

    public override void OnStart(IOperation creation) => uses.OnStart(creation);

    public override void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting)
        => uses.OnSet(call, before, parameter, setting);

    public override void OnUse(TrackedBuilder builder) => uses.OnUse(builder);

    /// <summary>Reports the collected results and clears them.</summary>
    /// <param name="report">The report that receives the results.</param>
    /// <param name="paths">The state at the start of each path through the block.</param>
    /// <param name="conditions">The conditions that distinguish the paths.</param>
    public void ReportTo(ViolationReport report, IReadOnlyCollection<FlowState> paths, PathConditions conditions)
    {
        foreach (var pair in _checks)
        {
            var settled = report.OnCheck(
                pair.Key, pair.Value, some => conditions.Describe(some, [.. paths.Except(some, SamePath.Comparer)]), paths.Count);
            Checks.Add(new OpenCheck(pair.Key, pair.Value, settled));
        }

        foreach (var (argument, parameter, value) in _malformed.Where(pair => pair.Value == paths.Count).Select(pair => pair.Key))
        {
            report.OnMalformed(argument, parameter, value);
        }

        _checks.Clear();
        _malformed.Clear();
    }
}
