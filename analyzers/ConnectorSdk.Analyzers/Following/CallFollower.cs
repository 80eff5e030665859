using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Solving;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Following;

/// <summary>
/// Follows calls of methods in the same project. Runs their graphs with the known arguments. The depth of recursion and nested
/// calls is limited.
/// </summary>
internal sealed class CallFollower(ProjectCode code, CancellationToken cancellation) : ICallFollower
{
    private const int MaximalDepth = 4;

    // A body with more calls isn't worth the time.
    private const int MaximalRuns = 300;

    // There are many methods that only compute a value.
    private const int MaximalRunsForValues = 20;

    private const int MaximalBlocksForValues = 12;

    private readonly SdkSymbols _symbols = code.Symbols;
    private readonly Dictionary<(IMethodSymbol, FlowState, int Depth), CalleeEnd> _exits = [];
    private int _depth;
    private int _runs;
    private int _runsForValues;

    /// <inheritdoc/>
    public CallOutcome? Follow(FollowedCall call)
    {
        var isForBuilder = call.Nested is not null
            || call.Given.Any(value => value is FunctionValue || call.State.BuilderOf(value) is not null)
            || HasBuilder(call.ResultType);
        if (!(isForBuilder || call.Lent.Count > 0 || IsOfInterest(call.ResultType))
            || _depth >= MaximalDepth
            || !call.HasDistinctVariables
            || GraphOf(call) is not { } graph)
        {
            return null;
        }

        if (!isForBuilder && (_depth > 0 || graph.Blocks.Length > MaximalBlocksForValues))
        {
            return null;
        }

        var receiver = call.Receiver is null ? null : MethodGraphs.ReceiverOf(call.Method, graph);
        var variables = new GraphVariables(graph, call.Method, _symbols, call.Borrowed, receiver);
        var entry = new CalleeEntry(call, receiver, variables);
        var end = EndOf(call.Method, graph, variables, entry.State, isForBuilder);
        var exit = new CalleeExit(call, entry, end.Exit, variables);
        return exit.Describe() with
        {
            CanThrow = end.CanThrow,
            NeverReturns = end.NeverReturns,
            HasChecks = end.HasChecks,
            Checks = [.. ReportedOf(call.Method, graph, variables, end.Checks).Select(exit.Relocate)],
        };
    }

    private bool HasBuilder(ITypeSymbol? result) => _symbols.IsBuilder(result)
        || (result is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            && elements.Any(element => _symbols.IsBuilder(element.Type)))
        || _symbols.IsBuilder(PlainObjects.ResultOf(result));

    private bool IsOfInterest(ITypeSymbol? result)
        => KnownOperators.IsPlain(result) || _symbols.IsTextValue(result)
            || result is INamedTypeSymbol { IsTupleType: true }
            || result is { Name: "CmdletCommand", ContainingNamespace.Name: "ConnectorSdk" };

    /// <summary>Adds to each check the states of its builder that don't depend on the arguments.</summary>
    private IEnumerable<CalleeCheck> ReportedOf(
        IMethodSymbol method, ControlFlowGraph graph, GraphVariables variables, IReadOnlyList<CalleeCheck> checks)
    {
        if (checks.Count == 0)
        {
            return checks;
        }

        var alone = EndOf(method, graph, variables, FlowState.Empty).Checks;
        return checks.Select(check => check with
        {
            Reported = [.. check.Reported, .. alone.Where(other => other.Call == check.Call).Select(other => other.Builder)],
        });
    }

    /// <inheritdoc/>
    public bool NeverReturns(IInvocationOperation call, AbstractValue[] values, ControlFlowGraph caller)
        => !_symbols.IsBuilder(call.TargetMethod.ContainingType)
            && (code.Endless.Contains(call.TargetMethod, caller, cancellation) || EndlessMethods.EndsWhere(call, values));

    /// <inheritdoc/>
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
        return method is not null && code.Endless.Contains(method, caller, cancellation);
    }

    /// <inheritdoc/>
    public ControlFlowGraph? GraphOf(IMethodSymbol method, ControlFlowGraph caller, bool isAwaited = false)
        => code.Graphs.Find(method, caller, cancellation, isAwaited);

    private ControlFlowGraph? GraphOf(FollowedCall call)
        => call.Nested?.Graph ?? GraphOf(call.Method, call.Caller, call.IsAwaited);

    private CalleeEnd EndOf(
        IMethodSymbol method, ControlFlowGraph graph, GraphVariables variables, FlowState entry, bool isForBuilder = true)
    {
        if (_exits.TryGetValue((method, entry, _depth), out var known))
        {
            return known;
        }

        if (_runs++ >= MaximalRuns || (!isForBuilder && _runsForValues++ >= MaximalRunsForValues))
        {
            return new(null, CanThrow: true, NeverReturns: false, HasChecks: true, []);
        }

        _depth++;
        var evaluator = new OperationEvaluator(graph, variables, code, FlowObserver.None, this);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation, looksForExceptions: true);
        var last = graph.Blocks[graph.Blocks.Length - 1];
        var isSolved = solver.TrySolve(entry);
        var exits = isSolved ? solver.InputsOf(last) : [];
        var checks = isSolved ? ChecksIn(graph, variables, solver) : [];
        _depth--;
        var exit = exits.Count == 0 ? null : exits.Aggregate((left, right) => FlowStateJoin.Join(last.Ordinal, left, right));
        var result = new CalleeEnd(
            exit, solver.CanThrow || exits.Count == 0, isSolved && exits.Count == 0, evaluator.HasChecks, checks);
        _exits[(method, entry, _depth)] = result;
        return result;
    }

    private IReadOnlyList<CalleeCheck> ChecksIn(ControlFlowGraph graph, GraphVariables variables, FlowSolver solver)
    {
        var checks = new CheckCollector(graph);
        return checks.Collect(solver, new OperationEvaluator(graph, variables, code, checks, this));
    }

    /// <summary>Represents the state when a method returns, or null if nothing is known.</summary>
    private sealed record CalleeEnd(
        FlowState? Exit, bool CanThrow, bool NeverReturns, bool HasChecks, IReadOnlyList<CalleeCheck> Checks);
}
