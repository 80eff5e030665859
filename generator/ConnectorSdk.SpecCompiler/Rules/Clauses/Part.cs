using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// A part of a sentence, and the word that joins it to the part before: "and", "or", "but", ";" or none. A statement without a
/// subject has that of the one before.
/// </summary>
internal readonly record struct Part(PartKind Kind, string Joint, Phrase Words);
