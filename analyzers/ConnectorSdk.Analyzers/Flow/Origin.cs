using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>An operation that sets something. Equal are the same nodes of one graph.</summary>
internal readonly record struct Origin(IOperation Operation);
