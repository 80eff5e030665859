using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Reporting;
using ConnectorSdk.Analyzers.Solving;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>
/// Analyzes the paths with one outcome of a decision, if the joined state of all paths doesn't determine whether a rule is
/// violated. Each outcome is analyzed separately, because two outcomes may exclude each other in a way that isn't visible.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="all">The solution for all paths of the graph.</param>
/// <param name="observer">The observer that receives the results of <paramref name="evaluator"/>.</param>
/// <param name="evaluator">The evaluator of the operations.</param>
/// <param name="report">The report that receives the violations.</param>
/// <param name="cancellation">The token that cancels the analysis.</param>
internal sealed class BranchAnalysis(
    ControlFlowGraph graph,
    FlowSolver all,
    BranchChecks observer,
    OperationEvaluator evaluator,
    ViolationReport report,
    CancellationToken cancellation)
{
    // If one builder depends on many decisions, most of them are unrelated. Each decision is analyzed separately, and the last
    // decisions have the shortest paths to the check.
    private const int MaximalDecisions = 16;

    // Limits the cost of all outcomes of a body, as a multiple of the body's size.
    private const int VisitsPerBlock = 16;

    // Longer messages are hard to read.
    private const int MaximalConditions = 3;

    private readonly Dictionary<IOperation, List<BranchFinding>> _findings = [];
    private IReadOnlyList<BasicBlock> _checking = [];
    private int _visits = graph.Blocks.Length * VisitsPerBlock;

    /// <summary>Reports the rules that checks violate under one condition, or under each condition of a decision.</summary>
    public void Run(IReadOnlyCollection<OpenCheck> checks)
    {
        var branches = new DecisiveBranches(graph.OriginalOperation.Syntax);
        var outcomes = new BranchOutcomeFinder(graph);
        var decisions = checks
            .SelectMany(check => Nearest(branches.Of(report.UndecidedOrigins(check))))
            .Distinct()
            .OrderBy(decision => decision.SpanStart)
            .ThenByDescending(decision => decision.Span.Length)
            .ToList();
        var settled = checks.ToDictionary(check => check.Call, check => check.Settled);
        _checking = [.. graph.Blocks.Where(block => GraphOperations.In(graph).Of(block).Any(settled.ContainsKey))];
        foreach (var outcome in decisions.SelectMany(decision => outcomes.Of(decision).Select(one => one with
        {
            Decision = decision,
            IsCredible = one.IsCredible && !ConditionPaths.IsTestedAround(decision),
        })))
        {
            if (!TryLookAt(outcome, settled))
            {
                break;
            }
        }

        var coverage = _findings.Count > 0 ? new BranchCoverage(graph) : null;
        foreach (var pair in _findings)
        {
            foreach (var group in pair.Value.GroupBy(finding => finding.Rule))
            {
                Report(pair.Key, [.. group], coverage!);
            }
        }
    }

    private static IEnumerable<SyntaxNode> Nearest(IEnumerable<SyntaxNode> decisions)
    {
        var all = decisions.ToList();
        return all.Skip(Math.Max(0, all.Count - MaximalDecisions));
    }

    private bool TryLookAt(
        BranchOutcome outcome, Dictionary<IOperation, IReadOnlyCollection<(string Id, string Key)>> settled)
    {
        evaluator.IsReporting = false;
        var solver = all.Restrict(evaluator, _visits);
        var isSolved = solver.TrySolve(outcome, all);
        _visits = solver.RemainingVisits;
        if (!isSolved)
        {
            return false;
        }

        evaluator.IsReporting = true;
        foreach (var block in _checking)
        {
            cancellation.ThrowIfCancellationRequested();
            var inputs = solver.InputsOf(block);
            foreach (var input in inputs)
            {
                observer.Path = input;
                evaluator.Run(block, input);
            }

            foreach (var pair in observer.All
                .Where(pair => PathCheck.CountPaths(pair.Value) == inputs.Count && settled.ContainsKey(pair.Key)))
            {
                var certain = report.FindCertain(pair.Value).Where(found => !settled[pair.Key].Contains(found[0].Rule));
                Add(outcome, block, pair.Key, certain);
            }

            observer.All.Clear();
        }

        return true;
    }

    private void Add(
        BranchOutcome outcome, BasicBlock block, IOperation call, IEnumerable<IReadOnlyList<FoundViolation>> found)
    {
        if (!_findings.TryGetValue(call, out var findings))
        {
            _findings.Add(call, findings = []);
        }

        findings.AddRange(found.Select(violations => new BranchFinding(outcome, block, violations)));
    }

    private void Report(IOperation call, List<BranchFinding> findings, BranchCoverage coverage)
    {
        if (coverage.IsCovered(findings[0].Block, [.. findings.Select(finding => finding.Outcome)]))
        {
            findings.ForEach(finding => report.OnBranch(call, finding.Violations, null));
            return;
        }

        var groups = findings
            .Where(IsWorthReporting)
            .GroupBy(finding => finding.Violations.SelectMany(found => found.Starts).ToEquatableArray());
        foreach (var group in groups)
        {
            var wide = group.ToList();
            wide.RemoveAll(finding => wide.Exists(
                other => other != finding && IsWithin(finding.Outcome, other.Outcome, coverage)));
            var conditions = wide.Select(finding => finding.Outcome.Condition).Distinct().Take(MaximalConditions);
            report.OnBranch(call, wide[0].Violations, $"if {string.Join(" or ", conditions)}");
        }
    }

    /// <summary>
    /// Determines whether to report a finding. A parameter without effect is reported only if it is set for this outcome alone.
    /// </summary>
    private static bool IsWorthReporting(BranchFinding finding) => finding.Outcome.IsCredible
        && (finding.Rule.Id != DiagnosticIds.NoEffect
            || finding.Violations.SelectMany(found => found.Starts)
                .All(start => finding.Outcome.Decision!.Span.Contains(start.Operation.Syntax.Span)));

    /// <summary>Determines whether a decision is made only after an outcome of another decision.</summary>
    private bool IsWithin(BranchOutcome inner, BranchOutcome outer, BranchCoverage coverage)
        => inner.Taken.Count > 0 && inner.Taken.All(edge => coverage.IsCovered(graph.Blocks[edge.Block], [outer]));

    /// <param name="Outcome">The outcome.</param>
    /// <param name="Block">The block with the check.</param>
    /// <param name="Violations">The violation on each path.</param>
    private sealed record BranchFinding(BranchOutcome Outcome, BasicBlock Block, IReadOnlyList<FoundViolation> Violations)
    {
        public (string Id, string Key) Rule => Violations[0].Rule;
    }
}
