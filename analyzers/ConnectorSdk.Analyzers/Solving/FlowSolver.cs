using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Solving;

/// <summary>
/// Computes the state at the start of each block of a graph: the least fixed point over all paths, including exceptional paths.
/// Paths with different outcomes of a few conditions are kept separate. A branch that leaves a <c>try</c> runs its <c>finally</c>
/// separately from exceptions, so that their states aren't joined.
/// </summary>
internal sealed partial class FlowSolver(
    ControlFlowGraph graph,
    GraphVariables variables,
    OperationEvaluator evaluator,
    CancellationToken cancellation,
    bool looksForExceptions = false,
    PathConditions? conditions = null)
{
    // Values grow only a few times. Code that needs more visits isn't worth the time.
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

    /// <summary>Gets or sets the function that runs a block with a state.</summary>
    public Func<BasicBlock, FlowState, AbstractValue> RunBlock { get; set; } = evaluator.Run;

    /// <summary>Gets or sets the action that is called after a block has run for all its current states.</summary>
    public Action<BasicBlock>? Finished { get; set; }

    /// <summary>Gets a value indicating whether code in the graph may throw. It is computed only if it is needed.</summary>
    public bool CanThrow { get; private set; }

    /// <summary>Gets the conditions that distinguish the paths.</summary>
    public PathConditions Conditions => _conditions;

    /// <summary>Gets the origins of builders that were released when paths met, and may be used in any way.</summary>
    public IReadOnlyCollection<Origin> Lost => _lost;

    /// <summary>
    /// Gets the state at the start of a block for each path to it. The result is empty if the block isn't reachable.
    /// </summary>
    public IReadOnlyCollection<FlowState> InputsOf(BasicBlock block) => _inputs[block.Ordinal]?.States ?? [];

    /// <summary>Solves the graph.</summary>
    /// <param name="entry">The state at the start.</param>
    /// <returns><see langword="true"/> if the graph is solved; <see langword="false"/> if it is too complex.</returns>
    public bool TrySolve(FlowState entry)
    {
        var run = new Run(this, _graph.Root, _inputs, null);
        run.Solve(entry);
        return _visits > 0;
    }

    /// <summary>
    /// Represents one solution for the blocks of a region. The whole graph is solved once. A <c>finally</c> is solved again for
    /// each branch
    /// through it, and <paramref name="main"/> collects the resulting states for the report.
    /// </summary>
    private sealed partial class Run(FlowSolver solver, ControlFlowRegion region, PathStates?[] inputs, Run? main)
    {
        private readonly SortedSet<int> _queue = [];
        private readonly PathStates _exit = new(solver._conditions, solver._lost);

        /// <summary>
        /// Gets the state at the end of the region for each path to it. The result is empty if the end isn't reachable.
        /// </summary>
        public IReadOnlyCollection<FlowState> Solve(FlowState entry)
        {
            Merge(region.FirstBlockOrdinal, entry);
            Continue();
            return _exit.States;
        }

        /// <summary>Continues from the end of a block.</summary>
        public void Start(BasicBlock block, IEnumerable<FlowState> states)
        {
            foreach (var state in states)
            {
                Visit(block, state);
            }
        }

        /// <summary>Continues until nothing changes, optionally from the start of a block.</summary>
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

        /// <summary>Continues with the successors of a block.</summary>
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

        /// <summary>Gets the states after a <c>finally</c> that a branch passes through.</summary>
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
