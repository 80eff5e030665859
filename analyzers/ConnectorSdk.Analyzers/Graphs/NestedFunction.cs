using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>Represents a local function or lambda.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Graph">Its graph.</param>
/// <param name="Shared">The outer variables that the function uses.</param>
internal sealed record NestedFunction(IMethodSymbol Method, ControlFlowGraph Graph, IReadOnlyList<ISymbol> Shared)
{
    /// <summary>
    /// Gets a value indicating whether the function is a lambda that the calling code received. Its settings are reported in the
    /// lambda.
    /// </summary>
    public bool IsGiven { get; init; }
}
