using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Follows calls into methods of the same project: their graphs run on what is known of the arguments. Recursion and
/// long ways down are followed a few steps only.
/// </summary>
internal sealed class HelperCalls(SdkSymbols symbols, CancellationToken cancellation)
{
    private const int MaximalDepth = 4;

    // More in one body means code that isn't worth the time.
    private const int MaximalRuns = 300;

    private readonly Dictionary<(IMethodSymbol, FlowState), (FlowState? Exit, bool CanThrow)> _exits = [];
    private int _depth;
    private int _runs;

    /// <summary>Null where the call isn't followed.</summary>
    public HelperOutcome? Follow(HelperCall call)
    {
        var isOfInterest = call.Nested is not null
            || call.Lent.Count > 0
            || call.Values.Any(value => call.State.BuilderOf(value) is not null)
            || symbols.IsBuilder(call.Call.Type);
        if (!isOfInterest || _depth >= MaximalDepth || !call.HasDistinctVariables || GraphOf(call) is not { } graph)
        {
            return null;
        }

        var variables = new GraphVariables(graph, call.Method, call.Borrowed);
        var entry = new HelperEntry(call, variables);
        var (exit, canThrow) = ExitOf(call.Method, graph, variables, entry.State);
        return new HelperExit(call, entry, exit, variables).Describe() with { CanThrow = canThrow };
    }

    private ControlFlowGraph? GraphOf(HelperCall call)
        => call.Nested?.Graph ?? symbols.Helpers.Find(call.Method, call.Caller, cancellation);

    /// <summary>What is known where the method returns, null where that is nothing, and whether it may throw.</summary>
    private (FlowState? Exit, bool CanThrow) ExitOf(IMethodSymbol method, ControlFlowGraph graph, GraphVariables variables, FlowState entry)
    {
        if (_depth == 0 && _exits.TryGetValue((method, entry), out var known))
        {
            return known;
        }

        if (_runs++ >= MaximalRuns)
        {
            return (null, true);
        }

        _depth++;
        var evaluator = new OperationEvaluator(graph, variables, symbols, new PathFindings(new BuilderUses(symbols)), this);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation, looksForExceptions: true);
        var last = graph.Blocks[graph.Blocks.Length - 1];
        var exits = solver.TrySolve(entry) ? solver.InputsOf(last) : [];
        _depth--;
        var exit = exits.Count == 0 ? null : exits.Aggregate((left, right) => FlowStateJoin.Join(last.Ordinal, left, right));
        var result = (exit, solver.CanThrow || exits.Count == 0);
        if (_depth == 0)
        {
            _exits[(method, entry)] = result;
        }

        return result;
    }
}
