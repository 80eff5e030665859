using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

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

    private readonly Dictionary<(IMethodSymbol, FlowState), HelperEnd> _exits = [];
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

        var variables = new GraphVariables(graph, call.Method, symbols, call.Borrowed);
        var entry = new HelperEntry(call, variables);
        var end = EndOf(call.Method, graph, variables, entry.State);
        return new HelperExit(call, entry, end.Exit, variables).Describe() with
        {
            CanThrow = end.CanThrow,
            NeverReturns = end.NeverReturns,
        };
    }

    /// <summary>Whether nothing behind a call runs, because it certainly throws.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">The values of its arguments.</param>
    /// <param name="caller">The graph of the call.</param>
    public bool NeverReturns(IInvocationOperation call, AbstractValue[] values, ControlFlowGraph caller)
        => !symbols.IsBuilder(call.TargetMethod.ContainingType)
            && (symbols.Endless.Contains(call.TargetMethod, caller, cancellation) || EndlessMethods.EndsWhere(call, values));

    /// <summary>Whether an operation that isn't a call runs an accessor, operator or constructor that certainly throws.</summary>
    public bool NeverReturns(IOperation operation, ControlFlowGraph caller)
    {
        var method = operation switch
        {
            IPropertyReferenceOperation { Property.GetMethod: { } getter } => getter,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter } } => setter,
            IObjectCreationOperation { Constructor: { } constructor } => constructor,
            IBinaryOperation binary => binary.OperatorMethod,
            IUnaryOperation unary => unary.OperatorMethod,
            IConversionOperation conversion => conversion.OperatorMethod,
            _ => null,
        };
        return method is not null && symbols.Endless.Contains(method, caller, cancellation);
    }

    private ControlFlowGraph? GraphOf(HelperCall call)
        => call.Nested?.Graph ?? symbols.Helpers.Find(call.Method, call.Caller, cancellation);

    private HelperEnd EndOf(IMethodSymbol method, ControlFlowGraph graph, GraphVariables variables, FlowState entry)
    {
        if (_depth == 0 && _exits.TryGetValue((method, entry), out var known))
        {
            return known;
        }

        if (_runs++ >= MaximalRuns)
        {
            return new(null, CanThrow: true, NeverReturns: false);
        }

        _depth++;
        var evaluator = new OperationEvaluator(graph, variables, symbols, new PathFindings(new BuilderUses(symbols)), this);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation, looksForExceptions: true);
        var last = graph.Blocks[graph.Blocks.Length - 1];
        var isSolved = solver.TrySolve(entry);
        var exits = isSolved ? solver.InputsOf(last) : [];
        _depth--;
        var exit = exits.Count == 0 ? null : exits.Aggregate((left, right) => FlowStateJoin.Join(last.Ordinal, left, right));
        var result = new HelperEnd(exit, solver.CanThrow || exits.Count == 0, isSolved && exits.Count == 0);
        if (_depth == 0)
        {
            _exits[(method, entry)] = result;
        }

        return result;
    }

    /// <summary>What is known where a method returns, null where that is nothing.</summary>
    private sealed record HelperEnd(FlowState? Exit, bool CanThrow, bool NeverReturns);
}
