using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>One outcome of a decision in the code: a branch of an <c>if</c>, a case, a loop that runs, a handler.</summary>
/// <param name="Condition">The outcome in words, such as "row.Secure is true".</param>
/// <param name="Taken">The edges by which paths leave the decision with this outcome.</param>
/// <param name="Others">The edges by which they leave it with another one.</param>
internal sealed record BranchOutcome(
    string Condition, IReadOnlyCollection<BranchEdge> Taken, IReadOnlyCollection<BranchEdge> Others)
{
    /// <summary>The statement or expression that decides.</summary>
    public SyntaxNode? Decision { get; init; }

    /// <summary>The first block of the handler that an exception leads to; null for another outcome.</summary>
    public int? Handler { get; init; }

    /// <summary>
    /// Whether paths with this outcome certainly exist as far as the code tells: somebody wrote code for it, or nothing before
    /// rules it out.
    /// </summary>
    public bool IsCredible { get; init; } = true;
}
