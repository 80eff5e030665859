namespace ConnectorSdk.Rules;

/// <summary>RFC 1035 names, with the wildcard alone or as the first label, for SMTP. Any text for other types.</summary>
internal sealed class AddressSpaceFormat() : ValueFormat(ValueFormats.AddressSpace, "an address space (type:space;cost)")
{
    public override Truth Matches(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return parts.Type.Length == 0 || parts.Space.Length == 0 ? Truth.False
            : parts.IsSmtp ? DomainWithWildcardFormat.Check(parts.Space)
            : Truth.True;
    }
}
