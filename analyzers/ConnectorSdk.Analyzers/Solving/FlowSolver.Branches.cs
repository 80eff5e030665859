using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Graphs;

namespace ConnectorSdk.Analyzers.Solving;

/// <content>Solutions for the paths with one outcome of a decision.</content>
internal sealed partial class FlowSolver
{
    /// <summary>How much more may be done.</summary>
    public int RemainingVisits => _visits;

    /// <summary>A solver of the same graph, for paths with one outcome of a decision.</summary>
    /// <param name="evaluator">Runs the operations.</param>
    /// <param name="visits">How much may be done.</param>
    public FlowSolver Restrict(OperationEvaluator evaluator, int visits)
        => new(_graph, _variables, evaluator, _cancellation, conditions: _conditions) { _visits = visits };

    /// <summary>Solves the paths whose last outcome of a decision is a certain one; false if that takes too long.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="all">What is known of all paths.</param>
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
