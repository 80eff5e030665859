namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>An edge of a control-flow graph.</summary>
/// <param name="Block">The number of the block that it leaves.</param>
/// <param name="IsConditional">Whether it is the block's conditional successor.</param>
internal readonly record struct BranchEdge(int Block, bool IsConditional);
