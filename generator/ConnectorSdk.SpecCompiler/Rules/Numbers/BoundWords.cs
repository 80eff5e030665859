using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>Words before or after a number, and the kind of bound that they express.</summary>
internal sealed record BoundWords(BoundKind Kind, Pattern Words);
