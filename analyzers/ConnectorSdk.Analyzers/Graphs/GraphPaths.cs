using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>Analyzes the paths of a graph, including the paths of exceptions.</summary>
internal static class GraphPaths
{
    /// <summary>Determines whether a path leads from the start of a graph to its end.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isStop">Determines whether no path continues after a block, except to handlers.</param>
    public static bool ReachEnd(ControlFlowGraph graph, Func<BasicBlock, bool> isStop)
        => Reach(graph, graph.Root, isStop, block => block.Kind == BasicBlockKind.Exit);

    /// <summary>
    /// Determines whether every path contains one of the specified blocks. If no path reaches the end, only the start certainly
    /// runs.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="isReached">Determines whether a path may lead to a block.</param>
    public static bool AreCut(
        ControlFlowGraph graph, IReadOnlyCollection<BasicBlock> blocks, Func<BasicBlock, bool> isReached)
        => !ReachEnd(graph, block => blocks.Contains(block) || !isReached(block))
            && (ReachEnd(graph, block => !isReached(block)) || StartOf(graph).Any(blocks.Contains));

    private static bool Reach(
        ControlFlowGraph graph, ControlFlowRegion region, Func<BasicBlock, bool> isStop, Func<BasicBlock, bool> isEnd)
    {
        HashSet<BasicBlock> seen = [];
        Stack<BasicBlock> open = new([graph.Blocks[region.FirstBlockOrdinal]]);
        while (open.Count > 0)
        {
            var block = open.Pop();
            if (!block.IsReachable || !seen.Add(block))
            {
                continue;
            }

            foreach (var handler in HandlersAround(block))
            {
                open.Push(graph.Blocks[handler.FirstBlockOrdinal]);
            }

            if (isStop(block))
            {
                continue;
            }

            if (isEnd(block))
            {
                return true;
            }

            foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
            {
                if (branch is { Destination: { } next } && branch.FinallyRegions.All(Completes))
                {
                    open.Push(next);
                }
            }
        }

        return false;

        bool Completes(ControlFlowRegion passed) => Reach(graph, passed, isStop, IsEndOfFinally);
    }

    /// <summary>Gets the blocks before the first branch.</summary>
    private static IEnumerable<BasicBlock> StartOf(ControlFlowGraph graph)
    {
        HashSet<BasicBlock> seen = [];
        for (var block = graph.Blocks[0];
            block is not null && seen.Add(block) && !HandlersAround(block).Any();
            block = block.ConditionalSuccessor is null ? block.FallThroughSuccessor?.Destination : null)
        {
            yield return block;
        }
    }

    private static bool IsEndOfFinally(BasicBlock block)
        => block.FallThroughSuccessor is { Destination: null, Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling };

    private static IEnumerable<ControlFlowRegion> HandlersAround(BasicBlock block)
    {
        // The root region of a local function is inside a region of the containing method.
        for (var inner = block.EnclosingRegion;
            inner is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer };
            inner = outer)
        {
            if (inner.Kind == ControlFlowRegionKind.Try)
            {
                foreach (var handler in outer.NestedRegions.Where(other => other != inner))
                {
                    yield return handler;
                }
            }
        }
    }
}
