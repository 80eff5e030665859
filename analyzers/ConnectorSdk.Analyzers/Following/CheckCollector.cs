using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Solving;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Following;

/// <summary>Collects the builders that a called method certainly checks with <c>Build()</c> before it ends.</summary>
/// <param name="graph">The graph of the method.</param>
internal sealed class CheckCollector(ControlFlowGraph graph) : FlowObserver
{
    private readonly Dictionary<IOperation, List<(int Path, CalleeCheck Check)>> _found = [];
    private int _path;

    /// <summary>Collects the checks of the whole graph.</summary>
    /// <param name="solver">The solver with the state at the start of each block.</param>
    /// <param name="evaluator">The evaluator of the operations, which notifies this observer.</param>
    public IReadOnlyList<CalleeCheck> Collect(FlowSolver solver, OperationEvaluator evaluator)
    {
        List<CalleeCheck> all = [];
        List<(BasicBlock Block, CalleeCheck Check)> open = [];
        evaluator.IsReporting = true;
        foreach (var block in graph.Blocks.Where(MayCheck))
        {
            _found.Clear();
            var inputs = solver.InputsOf(block);
            _path = 0;
            foreach (var input in inputs)
            {
                evaluator.Run(block, input);
                _path++;
            }

            var certain = _found.Values
                .Where(checks => checks.Select(one => one.Path).Distinct().Count() == inputs.Count
                    && checks.TrueForAll(one => one.Check.IsLike(checks[0].Check)))
                .Select(checks => checks.Select(one => one.Check).Aggregate((left, right) => left.Join(right)))
                .ToList();
            if (certain.Count > 0 && GraphPaths.AreCut(graph, [block], IsReached))
            {
                all.AddRange(certain);
            }
            else
            {
                open.AddRange(certain.Select(check => (block, check)));
            }
        }

        all.AddRange(open
            .GroupBy(one => one.Check.Builder.Metadata)
            .Where(group => GraphPaths.AreCut(graph, [.. group.Select(one => one.Block)], IsReached))
            .Select(group => group.Select(one => one.Check).Aggregate((left, right) => left.Join(right))));
        return all;

        bool IsReached(BasicBlock block) => solver.InputsOf(block).Count > 0;
    }

    public override void OnCheck(IOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
        // Code that handles exceptions or reads violations expects some.
        if (call is IInvocationOperation { TargetMethod.Name: BuilderCall.Validate }
            || call.Syntax.Ancestors()
                .TakeWhile(node => node != graph.OriginalOperation.Syntax)
                .Any(node => node is TryStatementSyntax { Catches.Count: > 0 }))
        {
            return;
        }

        if (!_found.TryGetValue(call, out var checks))
        {
            _found.Add(call, checks = []);
        }

        checks.Add((_path, new CalleeCheck(call, builder, reported ?? [])));
    }

    private bool MayCheck(BasicBlock block) => GraphOperations.In(graph).Of(block)
        .Any(operation => operation is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation
            or IConversionOperation { OperatorMethod: not null } or IBinaryOperation { OperatorMethod: not null }
            or IUnaryOperation { OperatorMethod: not null } or ICompoundAssignmentOperation { OperatorMethod: not null });
}
