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
    /// <param name="observer">Told of what is found.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static void Run(
        ControlFlowGraph graph, ISymbol owner, SdkSymbols symbols, IFlowObserver observer, CancellationToken cancellation)
    {
        var variables = new GraphVariables(graph, owner);
        var evaluator = new OperationEvaluator(graph, variables, symbols, observer);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation);
        if (!solver.TrySolve())
        {
            return;
        }

        evaluator.IsReporting = true;
        foreach (var block in graph.Blocks)
        {
            if (solver.InputOf(block) is { } input)
            {
                evaluator.State = input;
                foreach (var operation in GraphVariables.OperationsOf(block))
                {
                    evaluator.Evaluate(operation);
                    foreach (var lambda in operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>())
                    {
                        var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
                        Run(nested, lambda.Symbol, symbols, observer, cancellation);
                    }
                }
            }
        }

        foreach (var function in graph.LocalFunctions)
        {
            Run(graph.GetLocalFunctionControlFlowGraph(function, cancellation), function, symbols, observer, cancellation);
        }
    }
}
