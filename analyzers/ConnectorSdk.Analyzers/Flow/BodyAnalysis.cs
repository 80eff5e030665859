using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Analyses a body with the lambdas and local functions in it, each on its own.</summary>
internal static class BodyAnalysis
{
    /// <param name="graph">The graph of the body.</param>
    /// <param name="owner">The method, property, field, lambda or local function that has it.</param>
    /// <param name="symbols">The SDK's symbols.</param>
    /// <param name="report">Told of what is found.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static void Run(
        ControlFlowGraph graph, ISymbol owner, SdkSymbols symbols, ViolationReport report, CancellationToken cancellation)
    {
        var variables = new GraphVariables(graph, owner, symbols);
        var uses = new BuilderUses(symbols);
        var findings = new PathFindings(uses);
        var helpers = new HelperCalls(symbols, cancellation);
        var evaluator = new OperationEvaluator(graph, variables, symbols, findings, helpers);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation);
        if (!solver.TrySolve(FlowState.Empty))
        {
            return;
        }

        evaluator.IsReporting = true;
        var isCut = false;
        foreach (var block in graph.Blocks)
        {
            var inputs = solver.InputsOf(block);
            foreach (var input in inputs)
            {
                findings.Path = input;
                var last = evaluator.Run(block, input);
                if (block.BranchValue is not null)
                {
                    // What is returned goes out of sight.
                    evaluator.Use(last);
                }

                isCut |= evaluator.IsOver;
            }

            if (inputs.Count > 0)
            {
                findings.ReportTo(report, inputs, solver.Conditions);
                RunLambdas(block);
            }
        }

        if (!isCut)
        {
            uses.ReportTo(report, graph, solver);
        }

        if (findings.Checks.Count > 0 && graph.Blocks.Any(MayBranch))
        {
            var checks = new BranchChecks();
            var alone = new OperationEvaluator(graph, variables, symbols, checks, helpers);
            new BranchAnalysis(graph, solver, checks, alone, report, cancellation).Run(findings.Checks);
        }

        foreach (var function in graph.LocalFunctions)
        {
            Run(graph.GetLocalFunctionControlFlowGraph(function, cancellation), function, symbols, report, cancellation);
        }

        void RunLambdas(BasicBlock block)
        {
            foreach (var lambda in GraphVariables.OperationsOf(block)
                .SelectMany(operation => operation.DescendantsAndSelf())
                .OfType<IFlowAnonymousFunctionOperation>())
            {
                var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
                Run(nested, lambda.Symbol, symbols, report, cancellation);
            }
        }
    }

    /// <summary>Whether a block is left in several ways, or handles an exception.</summary>
    private static bool MayBranch(BasicBlock block)
        => block is { ConditionalSuccessor: not null } or { EnclosingRegion.Kind: ControlFlowRegionKind.Catch };
}
