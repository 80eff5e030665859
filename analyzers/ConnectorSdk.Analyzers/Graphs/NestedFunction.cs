using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>A local function or lambda.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Graph">Its graph.</param>
/// <param name="Shared">The variables around it that it uses.</param>
internal sealed record NestedFunction(IMethodSymbol Method, ControlFlowGraph Graph, IReadOnlyList<ISymbol> Shared)
{
    /// <summary>Whether it is a lambda that the code that calls it was given: what it sets is its own doing.</summary>
    public bool IsGiven { get; init; }
}
