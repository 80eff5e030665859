using ConnectorSdk.Analyzers.Graphs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>Determines whether each path to a block has one of some outcomes as the last outcome of its decision.</summary>
internal sealed class BranchCoverage
{
    private readonly ControlFlowGraph _graph;
    private readonly ILookup<int, BranchEdge> _incoming;
    private readonly ILookup<int, int> _raising;

    public BranchCoverage(ControlFlowGraph graph)
    {
        _graph = graph;
        _incoming = graph.Blocks.SelectMany(EdgesOf).ToLookup(edge => edge.To, edge => edge.Edge);
        _raising = HandlersIn(graph.Root).ToLookup(pair => pair.Handler, pair => pair.Block);
    }

    public bool IsCovered(BasicBlock block, IReadOnlyCollection<BranchOutcome> outcomes)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter)
            {
                return false;
            }
        }

        var usable = outcomes.ToList();
        while (usable.Count > 0)
        {
            var passed = Passed(block, usable, out var isEntryReached);
            if (isEntryReached)
            {
                return false;
            }

            // An outcome is ignored if the decision may be made again, with another outcome, before the block.
            if (usable.RemoveAll(outcome => outcome.Others.Any(passed.Contains)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Searches backward from a block to the outcomes, and returns the edges on the way.</summary>
    private HashSet<BranchEdge> Passed(BasicBlock block, List<BranchOutcome> outcomes, out bool isEntryReached)
    {
        HashSet<BranchEdge> taken = [.. outcomes.SelectMany(outcome => outcome.Taken)];
        HashSet<int> handlers = [.. outcomes.Select(outcome => outcome.Handler).OfType<int>()];
        HashSet<BranchEdge> passed = [];
        HashSet<int> seen = [block.Ordinal];
        Stack<int> open = new([block.Ordinal]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (handlers.Contains(current))
            {
                continue;
            }

            foreach (var edge in _incoming[current].Where(edge => !taken.Contains(edge)))
            {
                passed.Add(edge);
                Open(edge.Block);
            }

            foreach (var raising in _raising[current])
            {
                Open(raising);
            }
        }

        isEntryReached = seen.Contains(0);
        return passed;

        void Open(int ordinal)
        {
            if (seen.Add(ordinal))
            {
                open.Push(ordinal);
            }
        }
    }

    private static IEnumerable<(int To, BranchEdge Edge)> EdgesOf(BasicBlock block)
    {
        if (block.ConditionalSuccessor?.Destination is { } conditional)
        {
            yield return (conditional.Ordinal, new BranchEdge(block.Ordinal, true));
        }

        if (block.FallThroughSuccessor?.Destination is { } next)
        {
            yield return (next.Ordinal, new BranchEdge(block.Ordinal, false));
        }
    }

    /// <summary>Gets the handlers in a region, with each block of the <c>try</c> that may lead to them.</summary>
    private IEnumerable<(int Handler, int Block)> HandlersIn(ControlFlowRegion region)
    {
        if (region.Kind == ControlFlowRegionKind.TryAndCatch)
        {
            var guarded = Enumerable.Range(
                region.FirstBlockOrdinal, region.NestedRegions[0].LastBlockOrdinal - region.FirstBlockOrdinal + 1);
            foreach (var handler in region.NestedRegions.Skip(1))
            {
                foreach (var block in guarded.Where(ordinal => _graph.Blocks[ordinal].IsReachable))
                {
                    yield return (handler.FirstBlockOrdinal, block);
                }
            }
        }

        foreach (var inner in region.NestedRegions.SelectMany(HandlersIn))
        {
            yield return inner;
        }
    }
}
