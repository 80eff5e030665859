using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects spaces. Documents don't state whether other white space is allowed.</summary>
internal sealed class NoSpacesFormat() : ValueFormat("a string without spaces", "contains spaces")
{
    public override Truth Matches(string value)
        => value.IndexOf(' ') >= 0 ? Truth.False
            : value.Any(char.IsWhiteSpace) ? Truth.Unknown
            : Truth.True;

    protected override bool MayContain(char c) => c != ' ';
}
