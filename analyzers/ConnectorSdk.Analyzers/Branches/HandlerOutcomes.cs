using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Branches;

/// <summary>Finds the outcomes of a <c>try</c> with handlers: no exception is thrown, or a handler catches it.</summary>
internal static class HandlerOutcomes
{
    public static IEnumerable<BranchOutcome> Of(TryStatementSyntax handled, ControlFlowGraph graph)
    {
        if (RegionOf(handled, graph) is not { } region || region.NestedRegions.Length != handled.Catches.Count + 1)
        {
            yield break;
        }

        List<BranchEdge> completed = [];
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.NestedRegions[0].LastBlockOrdinal; ordinal++)
        {
            if (Leaves(graph.Blocks[ordinal].FallThroughSuccessor, region))
            {
                completed.Add(new BranchEdge(ordinal, false));
            }

            if (Leaves(graph.Blocks[ordinal].ConditionalSuccessor, region))
            {
                completed.Add(new BranchEdge(ordinal, true));
            }
        }

        yield return new BranchOutcome("no exception is caught", completed, []);
        for (var i = 0; i < handled.Catches.Count; i++)
        {
            var type = handled.Catches[i].Declaration?.Type;
            var words = type is null ? "an exception is caught" : $"the exception {BranchWords.Text(type)} is caught";
            yield return new BranchOutcome(words, [], []) { Handler = HandlerOf(region.NestedRegions[i + 1]) };
        }
    }

    /// <summary>Gets the first block of a handler, which follows its filter.</summary>
    private static int HandlerOf(ControlFlowRegion region) => region.Kind == ControlFlowRegionKind.FilterAndHandler
        ? region.NestedRegions[1].FirstBlockOrdinal
        : region.FirstBlockOrdinal;

    /// <summary>Determines whether a branch leaves a region without an exception.</summary>
    private static bool Leaves(ControlFlowBranch? branch, ControlFlowRegion region)
        => branch is { Semantics: ControlFlowBranchSemantics.Regular } && branch.LeavingRegions.Contains(region);

    /// <summary>Gets the region of a <c>try</c> by its position in the source, because regions have no syntax.</summary>
    private static ControlFlowRegion? RegionOf(TryStatementSyntax handled, ControlFlowGraph graph)
    {
        var statements = graph.OriginalOperation.Syntax
            .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                || node == graph.OriginalOperation.Syntax)
            .OfType<TryStatementSyntax>()
            .Where(statement => statement.Catches.Count > 0)
            .ToList();
        var regions = In(graph.Root).ToList();
        return statements.Count == regions.Count ? regions.ElementAtOrDefault(statements.IndexOf(handled)) : null;
    }

    private static IEnumerable<ControlFlowRegion> In(ControlFlowRegion region)
        => (region.Kind == ControlFlowRegionKind.TryAndCatch ? new[] { region } : []).Concat(region.NestedRegions.SelectMany(In));
}
