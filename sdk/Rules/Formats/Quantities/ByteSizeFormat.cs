using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>Accepts a number of bytes, with or without a unit.</summary>
internal sealed class ByteSizeFormat() : ValueFormat("a size (a number with the unit B, KB, MB, GB, or TB)")
{
    public override Truth Matches(string value)
        => TruthLogic.Of(Bounds.TryParseNumber(value, out var size) && size >= 0);
}
