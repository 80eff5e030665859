using ConnectorSdk.Analyzers.Branches;
using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Following;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Reporting;
using ConnectorSdk.Analyzers.Solving;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Bodies;

/// <summary>Analyzes a body, and separately each lambda and local function in it.</summary>
internal static class BodyAnalysis
{
    /// <param name="graph">The graph of the body.</param>
    /// <param name="owner">The method, property, field, lambda, or local function that contains the body.</param>
    /// <param name="code">The code of the compilation.</param>
    /// <param name="report">The report that receives the violations.</param>
    /// <param name="cancellation">The token that cancels the analysis.</param>
    public static void Run(
        ControlFlowGraph graph, ISymbol owner, ProjectCode code, ViolationReport report, CancellationToken cancellation)
    {
        var variables = new GraphVariables(graph, owner, code.Symbols);
        var uses = new BuilderUses(code.Symbols);
        var findings = new PathFindings(uses);
        var follower = new CallFollower(code, cancellation);
        var evaluator = new OperationEvaluator(graph, variables, code, findings, follower);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation);
        var isCut = false;
        if (HasNoHandlers(graph.Root) && graph.Blocks.All(RunsOnce))
        {
            // In most bodies, the state at the start of a block is final as soon as the block runs.
            evaluator.IsReporting = true;
            (solver.RunBlock, solver.Finished) = (RunToReport, Report);
            solver.TrySolve(FlowState.Empty);
        }
        else if (solver.TrySolve(FlowState.Empty))
        {
            evaluator.IsReporting = true;
            foreach (var block in graph.Blocks.Where(block => solver.InputsOf(block).Count > 0))
            {
                foreach (var input in solver.InputsOf(block))
                {
                    RunToReport(block, input);
                }

                Report(block);
            }
        }
        else
        {
            return;
        }

        if (!isCut)
        {
            uses.ReportTo(report, graph, solver);
        }

        if (findings.Checks.Count > 0 && graph.Blocks.Any(MayBranch))
        {
            var checks = new BranchChecks();
            var alone = new OperationEvaluator(graph, variables, code, checks, follower);
            new BranchAnalysis(graph, solver, checks, alone, report, cancellation).Run(findings.Checks);
        }

        foreach (var function in graph.LocalFunctions)
        {
            Run(graph.GetLocalFunctionControlFlowGraph(function, cancellation), function, code, report, cancellation);
        }

        AbstractValue RunToReport(BasicBlock block, FlowState input)
        {
            findings.Path = input;
            var last = evaluator.Run(block, input);
            if (block.BranchValue is not null)
            {
                // The caller can use the return value.
                evaluator.Use(last);
            }

            isCut |= evaluator.IsOver;
            return last;
        }

        void Report(BasicBlock block)
        {
            findings.ReportTo(report, solver.InputsOf(block), solver.Conditions);
            foreach (var lambda in GraphOperations.In(graph).Of(block).OfType<IFlowAnonymousFunctionOperation>()
                .Where(lambda => !IsExpressionTree(lambda)))
            {
                var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
                Run(nested, lambda.Symbol, code, report, cancellation);
            }
        }
    }

    /// <summary>Determines whether a lambda becomes an expression tree, which is data and may never run.</summary>
    private static bool IsExpressionTree(IFlowAnonymousFunctionOperation lambda)
        => lambda.Parent?.Type is { Name: "Expression", ContainingNamespace.Name: "Expressions" };

    /// <summary>Determines whether a block has only one successor, which is a later block.</summary>
    private static bool RunsOnce(BasicBlock block)
        => block.ConditionalSuccessor is null && !(block.FallThroughSuccessor?.Destination?.Ordinal <= block.Ordinal);

    private static bool HasNoHandlers(ControlFlowRegion region)
        => region.Kind is ControlFlowRegionKind.Root or ControlFlowRegionKind.LocalLifetime
            && region.NestedRegions.All(HasNoHandlers);

    /// <summary>Determines whether a block has several successors or handles an exception.</summary>
    private static bool MayBranch(BasicBlock block)
        => block is { ConditionalSuccessor: not null } or { EnclosingRegion.Kind: ControlFlowRegionKind.Catch };
}
