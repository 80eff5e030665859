using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects leading and trailing spaces. Documents don't state whether other white space is allowed.</summary>
internal sealed class NoSurroundingSpacesFormat() : ValueFormat(
    "a string without leading or trailing spaces", "starts or ends with a space")
{
    public override Truth Matches(string value)
        => value.Length == 0 ? Truth.True : Check(value[0]).And(Check(value[value.Length - 1]));

    private static Truth Check(char c) => c == ' ' ? Truth.False : char.IsWhiteSpace(c) ? Truth.Unknown : Truth.True;

    public override bool MayHave(EquatableArray<string> parts)
        => !parts[0].StartsWith(" ", StringComparison.Ordinal) && !parts[parts.Count - 1].EndsWith(" ", StringComparison.Ordinal);
}
