using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The rules of a document, and its sentences that read like rules and aren't understood.</summary>
internal sealed record ExtractedRules(EquatableArray<SourcedRule> Rules, EquatableArray<UnmatchedSentence> Unmatched);
