using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects leading and trailing periods. Documents don't state whether consecutive periods are allowed.</summary>
internal sealed class NoSurroundingPeriodsFormat() : ValueFormat(
    "a string that does not start or end with a period", "starts or ends with a period")
{
    public override Truth Matches(string value)
        => !MayHave(new([value])) ? Truth.False
            : value.IndexOf("..", StringComparison.Ordinal) >= 0 ? Truth.Unknown
            : Truth.True;

    public override bool MayHave(EquatableArray<string> parts)
        => !parts[0].StartsWith(".", StringComparison.Ordinal)
            && !parts[parts.Count - 1].EndsWith(".", StringComparison.Ordinal);
}
