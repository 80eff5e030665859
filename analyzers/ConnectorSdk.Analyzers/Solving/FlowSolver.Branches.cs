using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Graphs;

namespace ConnectorSdk.Analyzers.Solving;

/// <content>Solves the paths with one outcome of a decision.</content>
internal sealed partial class FlowSolver
{
    /// <summary>Gets the number of remaining visits.</summary>
    public int RemainingVisits => _visits;

    /// <summary>Creates a solver for the paths of the same graph with one outcome of a decision.</summary>
    /// <param name="evaluator">The evaluator of the operations.</param>
    /// <param name="visits">The maximum number of visits.</param>
    public FlowSolver Restrict(OperationEvaluator evaluator, int visits)
        => new(_graph, _variables, evaluator, _cancellation, conditions: _conditions) { _visits = visits };

    /// <summary>Solves the paths whose last outcome of a decision is the specified one.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="all">The solution for all paths.</param>
    /// <returns><see langword="true"/> if a solution is found; <see langword="false"/> if it takes too long.</returns>
    public bool TrySolve(BranchOutcome outcome, FlowSolver all)
    {
        var run = new Run(this, _graph.Root, _inputs, null);
        foreach (var block in outcome.Taken.Select(edge => edge.Block).Distinct())
        {
            _starting = block;
            _isOpen = edge => edge.Block != block || outcome.Taken.Contains(edge);
            run.Start(_graph.Blocks[block], all.InputsOf(_graph.Blocks[block]));
        }

        _starting = -1;
        _isOpen = edge => !outcome.Others.Contains(edge);
        run.Continue(outcome.Handler, outcome.Handler is { } handler ? all.InputsOf(_graph.Blocks[handler]) : []);
        return _visits > 0;
    }
}
