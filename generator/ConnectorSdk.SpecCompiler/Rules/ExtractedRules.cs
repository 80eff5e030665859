using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The rules of a document, and the sentences that look like rules but aren't recognized.</summary>
internal sealed record ExtractedRules(EquatableArray<SourcedRule> Rules, EquatableArray<UnmatchedSentence> Unmatched);
