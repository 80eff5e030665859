using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects trailing periods.</summary>
internal sealed class NoTrailingPeriodFormat() : ValueFormat(
    "a string that does not end with a period", "ends with a period")
{
    public override Truth Matches(string value) => TruthLogic.Of(!value.EndsWith(".", StringComparison.Ordinal));

    public override bool MayHave(EquatableArray<string> parts)
        => !parts[parts.Count - 1].EndsWith(".", StringComparison.Ordinal);
}
