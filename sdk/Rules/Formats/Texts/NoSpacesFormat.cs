using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Nowhere a space. Whether other white space counts, documents don't say.</summary>
internal sealed class NoSpacesFormat() : ValueFormat("a string without spaces", "contains spaces")
{
    public override Truth Matches(string value)
        => value.IndexOf(' ') >= 0 ? Truth.False
            : value.Any(char.IsWhiteSpace) ? Truth.Unknown
            : Truth.True;

    protected override bool MayContain(char c) => c != ' ';
}
