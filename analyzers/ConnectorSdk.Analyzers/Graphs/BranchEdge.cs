namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>An edge of a control-flow graph.</summary>
/// <param name="Block">The number of the block that the edge leaves.</param>
/// <param name="IsConditional">Whether the edge leads to the conditional successor.</param>
internal readonly record struct BranchEdge(int Block, bool IsConditional);
