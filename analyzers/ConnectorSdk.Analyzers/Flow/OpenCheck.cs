using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>A check of a builder, of which not everything is known on all paths together.</summary>
/// <param name="Call">The call.</param>
/// <param name="Checks">The paths to it on which the builder is known.</param>
/// <param name="Settled">What has been reported of it.</param>
internal sealed record OpenCheck(
    IOperation Call, IReadOnlyList<PathCheck> Checks, IReadOnlyCollection<(string Id, string Key)> Settled);
