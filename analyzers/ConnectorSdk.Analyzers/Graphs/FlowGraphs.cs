using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Creates control-flow graphs. The compiler fails for some code with errors, such as incomplete interpolated strings. It creates
/// the graphs of lambdas and local functions on demand.
/// </summary>
internal static class FlowGraphs
{
    /// <param name="code">The code of the graph.</param>
    /// <param name="create">The function that creates the graph.</param>
    /// <returns>The graph, or <see langword="null"/> if the compiler can't create it or a nested graph.</returns>
    public static ControlFlowGraph? Create(SyntaxNode code, Func<ControlFlowGraph?> create)
    {
        try
        {
            var graph = create();
            if (graph is not null && IncompleteCode.HasSyntaxError(code))
            {
                CreateNested(graph);
            }

            return graph;
        }
#pragma warning disable CA1031 // What the compiler throws here is no contract.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static void CreateNested(ControlFlowGraph graph)
    {
        foreach (var function in graph.LocalFunctions)
        {
            CreateNested(graph.GetLocalFunctionControlFlowGraph(function));
        }

        foreach (var lambda in graph.Blocks
            .SelectMany(GraphVariables.OperationsOf)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>())
        {
            CreateNested(graph.GetAnonymousFunctionControlFlowGraph(lambda));
        }
    }
}
