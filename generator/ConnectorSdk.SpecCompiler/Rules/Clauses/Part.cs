using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// A part of a sentence, and the word that joins it to the previous part: "and", "or", "but", ";", or none. A statement without a
/// subject takes the subject of the previous statement.
/// </summary>
internal sealed record Part(PartKind Kind, string Joint, Phrase Words);
