using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>A run of words beside a number, and what bound it makes.</summary>
internal sealed record BoundWords(BoundKind Kind, Pattern Words);
