using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Represents an outcome of a decision in the code: a branch of an <c>if</c>, a case, an executed loop, or a handler.
/// </summary>
/// <param name="Condition">The description of the outcome, such as "row.Secure is true".</param>
/// <param name="Taken">The edges by which paths with this outcome leave the decision.</param>
/// <param name="Others">The edges by which paths with other outcomes leave it.</param>
internal sealed record BranchOutcome(
    string Condition, IReadOnlyCollection<BranchEdge> Taken, IReadOnlyCollection<BranchEdge> Others)
{
    /// <summary>Gets the statement or expression that makes the decision.</summary>
    public SyntaxNode? Decision { get; init; }

    /// <summary>Gets the first block of the handler that an exception leads to, or null for another outcome.</summary>
    public int? Handler { get; init; }

    /// <summary>
    /// Gets a value indicating whether paths with this outcome are assumed to exist: there is code for the outcome, or no earlier
    /// code excludes it.
    /// </summary>
    public bool IsCredible { get; init; } = true;
}
