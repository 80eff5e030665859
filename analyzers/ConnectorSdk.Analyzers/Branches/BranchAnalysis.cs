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
/// Looks at the paths with one outcome of a decision alone, where what all paths have in common doesn't tell whether a rule is
/// broken. Each outcome is looked at for itself: two of them may exclude each other in a way that nobody sees.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="all">What is known of all its paths.</param>
/// <param name="observer">What <paramref name="evaluator"/> tells what it finds.</param>
/// <param name="evaluator">Runs the operations.</param>
/// <param name="report">What to report to.</param>
/// <param name="cancellation">Ends the analysis.</param>
internal sealed class BranchAnalysis(
    ControlFlowGraph graph,
    FlowSolver all,
    BranchChecks observer,
    OperationEvaluator evaluator,
    ViolationReport report,
    CancellationToken cancellation)
{
    // Many decisions about one builder have little to do with each other, and each is looked at on its own. The ways from the
    // last ones to the check are the shortest.
    private const int MaximalDecisions = 16;

    // What all outcomes of a body together may cost, as a multiple of the body.
    private const int VisitsPerBlock = 16;

    // Longer messages aren't read.
    private const int MaximalConditions = 3;

    private readonly Dictionary<IOperation, List<BranchFinding>> _findings = [];
    private IReadOnlyList<BasicBlock> _checking = [];
    private int _visits = graph.Blocks.Length * VisitsPerBlock;

    /// <summary>Reports what the checks break under one condition, or under each of the conditions of a decision.</summary>
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

    /// <summary>What has no effect in some cases is worth a word only if it is for these cases that it is set.</summary>
    private static bool IsWorthReporting(BranchFinding finding) => finding.Outcome.IsCredible
        && (finding.Rule.Id != DiagnosticIds.NoEffect
            || finding.Violations.SelectMany(found => found.Starts)
                .All(start => finding.Outcome.Decision!.Span.Contains(start.Operation.Syntax.Span)));

    /// <summary>Whether a decision is made only after another one had an outcome.</summary>
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
