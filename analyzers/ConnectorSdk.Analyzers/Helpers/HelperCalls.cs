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

    private readonly Dictionary<(IMethodSymbol, FlowState), FlowState?> _exits = [];
    private int _depth;
    private int _runs;

    /// <summary>Null where the call isn't followed.</summary>
    /// <param name="call">The call.</param>
    /// <param name="caller">The graph that the call is in.</param>
    /// <param name="values">The values of the arguments in the order of the call.</param>
    /// <param name="state">What is known before the call.</param>
    public HelperOutcome? Follow(IInvocationOperation call, ControlFlowGraph caller, AbstractValue[] values, FlowState state)
    {
        var passesBuilder = values.Any(value => state.BuilderOf(value) is not null);
        var method = call.TargetMethod.OriginalDefinition;
        if ((!passesBuilder && !symbols.IsBuilder(call.Type))
            || _depth >= MaximalDepth
            || symbols.Helpers.Find(method, caller, cancellation) is not { } graph)
        {
            return null;
        }

        var variables = new GraphVariables(graph, method);
        var entry = FlowState.Empty;
        Dictionary<Site, Site> inner = [];
        for (var i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is not { } parameter
                || !variables.TryGetSlot(method.Parameters[parameter.Ordinal], out var slot))
            {
                continue;
            }

            if (state.BuilderOf(values[i]) is { } builder)
            {
                var site = ((BuilderValue)values[i]).Site;
                if (!inner.TryGetValue(site, out var argument))
                {
                    inner.Add(site, argument = Site.Argument(inner.Count));
                }

                entry = entry.With(argument, builder).With(slot, new BuilderValue(argument));
            }
            else if (values[i] is ConstantValue or OpaqueValue)
            {
                entry = entry.With(slot, values[i]);
            }
        }

        var exit = ExitOf(method, graph, variables, entry);
        return Describe(call, values, inner, entry, exit, variables);
    }

    /// <summary>What is known where the method returns; null where that is nothing.</summary>
    private FlowState? ExitOf(IMethodSymbol method, ControlFlowGraph graph, GraphVariables variables, FlowState entry)
    {
        if (_depth == 0 && _exits.TryGetValue((method, entry), out var known))
        {
            return known;
        }

        if (_runs++ >= MaximalRuns)
        {
            return null;
        }

        _depth++;
        var evaluator = new OperationEvaluator(graph, variables, symbols, new PathFindings(new BuilderUses(symbols)), this);
        var solver = new FlowSolver(graph, variables, evaluator, cancellation);
        var last = graph.Blocks[graph.Blocks.Length - 1];
        var exits = solver.TrySolve(entry) ? solver.InputsOf(last) : [];
        _depth--;
        var exit = exits.Count == 0 ? null : exits.Aggregate((left, right) => FlowStateJoin.Join(last.Ordinal, left, right));
        if (_depth == 0)
        {
            _exits[(method, entry)] = exit;
        }

        return exit;
    }

    private static HelperOutcome Describe(
        IInvocationOperation call,
        AbstractValue[] values,
        Dictionary<Site, Site> inner,
        FlowState entry,
        FlowState? exit,
        GraphVariables variables)
    {
        // What the helper sets is the doing of the call, in the eyes of whoever reads the caller.
        var origins = new HashSet<Origin>(entry.Heap.Values.SelectMany(builder => builder.Origins));
        Dictionary<Site, TrackedBuilder?> passed = [];
        foreach (var site in values.OfType<BuilderValue>().Select(value => value.Site).Distinct())
        {
            passed[site] = exit is not null && inner.TryGetValue(site, out var argument)
                && exit.Heap.TryGetValue(argument, out var builder)
                ? builder.Relocate(origins, call)
                : null;
        }

        if (exit is null || !exit.TryGet(variables.ResultSlot, out var result))
        {
            return new HelperOutcome(AbstractValue.Unknown, null, passed);
        }

        if (result is not BuilderValue { Site: var returned })
        {
            return new HelperOutcome(result is ConstantValue or OpaqueValue ? result : AbstractValue.Unknown, null, passed);
        }

        if (inner.Any(pair => pair.Value == returned))
        {
            return new HelperOutcome(new BuilderValue(inner.First(pair => pair.Value == returned).Key), null, passed);
        }

        return new HelperOutcome(AbstractValue.Something, exit.BuilderOf(result)?.Relocate(origins, call), passed);
    }
}
