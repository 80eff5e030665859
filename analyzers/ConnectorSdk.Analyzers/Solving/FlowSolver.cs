using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Solving;

/// <summary>
/// Finds what is known at the start of every block of a graph: the least fixed point over all paths, the exceptional ones
/// included, apart for the outcomes of a few conditions. A branch that leaves a <c>try</c> runs its <c>finally</c> on the way, so
/// that what holds before isn't mixed with what an exception brings.
/// </summary>
internal sealed partial class FlowSolver(
    ControlFlowGraph graph,
    GraphVariables variables,
    OperationEvaluator evaluator,
    CancellationToken cancellation,
    bool looksForExceptions = false,
    PathConditions? conditions = null)
{
    // Values grow a few times at most; more visits than this mean code that isn't worth the time.
    private const int VisitsPerBlock = 200;

    private readonly ControlFlowGraph _graph = graph;
    private readonly GraphVariables _variables = variables;
    private readonly OperationEvaluator _evaluator = evaluator;
    private readonly CancellationToken _cancellation = cancellation;
    private readonly bool _looksForExceptions = looksForExceptions;
    private readonly PathConditions _conditions = conditions ?? new(graph, variables);
    private readonly PathStates?[] _inputs = new PathStates?[graph.Blocks.Length];
    private readonly HashSet<Origin> _lost = [];
    private int _visits = graph.Blocks.Length * VisitsPerBlock;
    private Func<BranchEdge, bool> _isOpen = static _ => true;
    private int _starting = -1;

    /// <summary>Runs a block on what is known at its start.</summary>
    public Func<BasicBlock, FlowState, AbstractValue> RunBlock { get; set; } = evaluator.Run;

    /// <summary>Told of each block that has run for all that was known at its start then.</summary>
    public Action<BasicBlock>? Finished { get; set; }

    /// <summary>Whether something in the graph may throw, if that is looked for.</summary>
    public bool CanThrow { get; private set; }

    /// <summary>What tells the paths apart.</summary>
    public PathConditions Conditions => _conditions;

    /// <summary>What the builders come from that were lost sight of where paths met: anything may be done with them.</summary>
    public IReadOnlyCollection<Origin> Lost => _lost;

    /// <summary>What is known at the start of a block, for each path to it; none if it can't be reached.</summary>
    public IReadOnlyCollection<FlowState> InputsOf(BasicBlock block) => _inputs[block.Ordinal]?.States ?? [];

    /// <summary>False if the code is too intricate.</summary>
    /// <param name="entry">What is known at the start.</param>
    public bool TrySolve(FlowState entry)
    {
        var run = new Run(this, _graph.Root, _inputs, null);
        run.Solve(entry);
        return _visits > 0;
    }

    /// <summary>
    /// One solution for the blocks of a region. The graph as a whole is solved once; a <c>finally</c> is solved again for each
    /// branch that passes through it, and <paramref name="main"/> then collects what reaches it for the report.
    /// </summary>
    private sealed partial class Run(FlowSolver solver, ControlFlowRegion region, PathStates?[] inputs, Run? main)
    {
        private readonly SortedSet<int> _queue = [];
        private readonly PathStates _exit = new(solver._conditions, solver._lost);

        /// <summary>What is known at the end of the region, for each path to it; none if it is never reached.</summary>
        public IReadOnlyCollection<FlowState> Solve(FlowState entry)
        {
            Merge(region.FirstBlockOrdinal, entry);
            Continue();
            return _exit.States;
        }

        /// <summary>Goes on from the end of a block.</summary>
        public void Start(BasicBlock block, IEnumerable<FlowState> states)
        {
            foreach (var state in states)
            {
                Visit(block, state);
            }
        }

        /// <summary>Goes on until nothing changes, from the start of a block too.</summary>
        public void Continue(int? block = null, IEnumerable<FlowState>? states = null)
        {
            foreach (var state in states ?? [])
            {
                Merge(block!.Value, state);
            }

            while (_queue.Count > 0 && solver._visits > 0)
            {
                solver._cancellation.ThrowIfCancellationRequested();
                var ordinal = _queue.Min;
                _queue.Remove(ordinal);
                foreach (var input in inputs[ordinal]!.TakeChanged())
                {
                    solver._visits--;
                    Visit(solver._graph.Blocks[ordinal], input);
                }

                solver.Finished?.Invoke(solver._graph.Blocks[ordinal]);
            }
        }

        private void Merge(int block, FlowState incoming)
        {
            var known = inputs[block] ??= new PathStates(solver._conditions, solver._lost);
            var state = incoming.Restrict(slot => solver._variables.IsInScope(slot, block));
            foreach (var path in solver._conditions.Split(solver._graph.Blocks[block], state))
            {
                if (known.TryAdd(block, path))
                {
                    _queue.Add(block);
                }
            }
        }

        private void Visit(BasicBlock block, FlowState input)
        {
            var evaluator = solver._evaluator;
            List<FlowState> thrown = [];
            evaluator.MayThrow = CanCatch(block) || solver._looksForExceptions ? thrown.Add : null;
            var last = solver.RunBlock(block, input);
            evaluator.MayThrow = null;
            var (output, isOver) = (evaluator.State, evaluator.IsOver);
            if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
            {
                thrown.Add(output);
            }

            if (solver._starting == block.Ordinal)
            {
                thrown.Clear();
            }

            solver.CanThrow |= thrown.Count > 0;
            foreach (var state in thrown.Where((state, i) => i == 0 || !ReferenceEquals(state, thrown[i - 1])))
            {
                Catch(state, block);
            }

            if (!isOver)
            {
                Leave(block, output, block.BranchValue is null ? null : last);
            }
        }

        /// <summary>Goes on where the block ends.</summary>
        private void Leave(BasicBlock block, FlowState output, AbstractValue? condition)
        {
            if (condition is not null && block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                output = output.With(solver._variables.ResultSlot, condition);
            }

            var outcome = condition is ConstantValue { Value: bool known } ? known : (bool?)null;
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (block.ConditionalSuccessor is { } conditional && outcome != !jumpsWhen && IsOpen(isConditional: true))
            {
                Follow(conditional, solver._evaluator.Assume(block.BranchValue!, jumpsWhen, output));
            }

            if (block.FallThroughSuccessor is { } next
                && (block.ConditionKind == ControlFlowConditionKind.None || outcome != jumpsWhen)
                && IsOpen(isConditional: false))
            {
                Follow(next, block.ConditionKind == ControlFlowConditionKind.None
                    ? output
                    : solver._evaluator.Assume(block.BranchValue!, !jumpsWhen, output));
            }

            bool IsOpen(bool isConditional) => solver._isOpen(new BranchEdge(block.Ordinal, isConditional));
        }

        private void Follow(ControlFlowBranch branch, FlowState state)
        {
            IReadOnlyCollection<FlowState> current = [state];
            foreach (var passed in branch.FinallyRegions)
            {
                current = Through(passed, current);
            }

            var filter = FilterAround(branch.Source);
            if (filter is not null && branch.Destination is { EnclosingRegion: var target } && !IsIn(target, filter))
            {
                current = AfterInnerFinallys(filter, current);
            }

            foreach (var reached in current)
            {
                if (branch.Destination is { } destination)
                {
                    Merge(destination.Ordinal, reached);
                }
                else if (branch.Semantics != ControlFlowBranchSemantics.StructuredExceptionHandling)
                {
                    continue;
                }
                else if (IsEndOfRegion(branch.Source))
                {
                    _exit.TryAdd(region.LastBlockOrdinal, reached);
                }
                else if (filter is not null)
                {
                    Decline(reached, filter);
                }
            }
        }

        /// <summary>What is known after a <c>finally</c> that runs on the way.</summary>
        private IReadOnlyCollection<FlowState> Through(ControlFlowRegion passed, IReadOnlyCollection<FlowState> entries)
        {
            var exits = new PathStates(solver._conditions, solver._lost);
            foreach (var entry in entries)
            {
                (main ?? this).Merge(passed.FirstBlockOrdinal, entry);
                var run = new Run(solver, passed, new PathStates?[inputs.Length], main ?? this);
                foreach (var exit in run.Solve(entry))
                {
                    exits.TryAdd(passed.LastBlockOrdinal, exit);
                }
            }

            return exits.States;
        }

        private bool IsEndOfRegion(BasicBlock block)
        {
            var enclosing = block.EnclosingRegion;
            while (enclosing is { Kind: not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter) })
            {
                enclosing = enclosing.EnclosingRegion;
            }

            return enclosing == region;
        }
    }
}
