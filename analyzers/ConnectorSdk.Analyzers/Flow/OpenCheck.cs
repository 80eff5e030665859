using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>Represents a check of a builder that the joined state of all paths doesn't fully decide.</summary>
/// <param name="Call">The call.</param>
/// <param name="Checks">The paths to the call on which the builder is known.</param>
/// <param name="Settled">The rules that were already reported.</param>
internal sealed record OpenCheck(
    IOperation Call, IReadOnlyList<PathCheck> Checks, IReadOnlyCollection<(string Id, string Key)> Settled);
