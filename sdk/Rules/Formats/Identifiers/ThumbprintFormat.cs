using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>Accepts the SHA-1 hash of a certificate. Tools display it with spaces, which not all programs accept.</summary>
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
