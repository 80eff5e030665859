using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// What stands in front of a bound. <paramref name="Exact"/> tells which side a mere number bounds ("is limited to 5"); <paramref
/// name="IsDenied"/> is true for "can't". In the words, <c>{A}</c> is the parameter, <c>{V}</c> names what is bounded, and
/// <c>{W}</c> is a value beside the bound. <paramref name="Closing"/> is what must follow, where that makes the sense: "values
/// above 5 are rejected".
/// </summary>
internal sealed record BoundSubject(Bounded What, BoundKind Exact, bool IsDenied, Pattern Words, Pattern? Closing = null);
