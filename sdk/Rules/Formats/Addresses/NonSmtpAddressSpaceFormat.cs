namespace ConnectorSdk.Rules;

/// <summary>What tells the address spaces apart that documents treat specially.</summary>
internal sealed class NonSmtpAddressSpaceFormat() : ValueFormat(
    ValueFormats.NonSmtpAddressSpace, "an address space of another type than SMTP")
{
    public override Truth Matches(string value) => TruthLogic.Of(!AddressSpaceText.Parse(value).IsSmtp);
}
