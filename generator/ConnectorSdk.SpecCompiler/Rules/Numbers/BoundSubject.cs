using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// The words before a bound. <paramref name="Exact"/> is the side that a single number bounds ("is limited to 5"). <paramref
/// name="IsDenied"/> is true for "can't". In the words, <c>{A}</c> is the parameter, <c>{V}</c> is the bounded thing, and
/// <c>{W}</c> is an additional value. <paramref name="Closing"/> matches the words that must follow if the meaning depends on
/// them: "values above 5 are rejected".
/// </summary>
internal sealed record BoundSubject(Bounded What, BoundKind Exact, bool IsDenied, Pattern Words, Pattern? Closing = null);
