using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>The SHA-1 hash of a certificate. Tools show it with spaces, which not everything accepts.</summary>
internal sealed class ThumbprintFormat() : ValueFormat("a certificate thumbprint (40 hexadecimal digits)")
{
    private const int Length = 40;

    public override Truth Matches(string value)
    {
        var digits = value.Replace(" ", "");
        return digits.Length != Length || !HexText.IsHex(digits, 0) ? Truth.False
            : digits.Length == value.Length ? Truth.True
            : Truth.Unknown;
    }
}
