using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>
/// For SMTP, accepts RFC 1035 names, the wildcard alone or as the first label, and <c>--</c>, which represents the accepted
/// domains of the organization. For other types, accepts any string.
/// </summary>
internal sealed class AddressSpaceFormat() : ValueFormat("an address space (type:space;cost)")
{
    private const string AcceptedDomains = "--";

    public override Truth Matches(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return parts.Type.Length == 0 || parts.Space.Length == 0 ? Truth.False
            : parts.IsSmtp && parts.Space.Trim() == AcceptedDomains ? Truth.True
            : parts.IsSmtp ? DomainWithWildcardFormat.Check(parts.Space)
            : Truth.True;
    }
}
