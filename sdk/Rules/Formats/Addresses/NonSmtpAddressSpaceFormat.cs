using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Recognizes address spaces of types other than SMTP, which documents treat separately.</summary>
internal sealed class NonSmtpAddressSpaceFormat() : ValueFormat(
    "an address space with a type other than SMTP", "is an SMTP address space")
{
    public override Truth Matches(string value) => TruthLogic.Of(!AddressSpaceText.Parse(value).IsSmtp);
}
