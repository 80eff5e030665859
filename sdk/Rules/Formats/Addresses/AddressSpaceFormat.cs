using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>RFC 1035 names, with the wildcard alone or as the first label, for SMTP. Any text for other types.</summary>
internal sealed class AddressSpaceFormat() : ValueFormat("an address space (type:space;cost)")
{
    public override Truth Matches(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return parts.Type.Length == 0 || parts.Space.Length == 0 ? Truth.False
            : parts.IsSmtp ? DomainWithWildcardFormat.Check(parts.Space)
            : Truth.True;
    }
}
