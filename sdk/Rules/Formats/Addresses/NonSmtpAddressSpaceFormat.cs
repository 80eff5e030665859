namespace ConnectorSdk.Rules;

/// <summary>What tells the address spaces apart that documents treat specially.</summary>
internal sealed class NonSmtpAddressSpaceFormat() : ValueFormat(
    ValueFormats.NonSmtpAddressSpace, "an address space with a type other than SMTP", "is an SMTP address space")
{
    public override Truth Matches(string value) => TruthLogic.Of(!AddressSpaceText.Parse(value).IsSmtp);
}
