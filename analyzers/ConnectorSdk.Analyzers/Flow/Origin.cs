using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Represents an operation that sets a value. Origins are equal if their operations are the same node of a graph.
/// </summary>
internal readonly record struct Origin(IOperation Operation);
