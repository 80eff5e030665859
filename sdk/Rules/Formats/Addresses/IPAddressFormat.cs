using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts an IPv4 or IPv6 address.</summary>
internal sealed class IPAddressFormat() : ValueFormat("an IP address")
{
    public override Truth Matches(string value) => IPAddressText.Read(value, out _);

    protected override bool MayContain(char c) => !char.IsWhiteSpace(c);
}
