using System.Globalization;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts an address and a prefix length, whose maximum depends on the address family.</summary>
internal sealed class CidrFormat() : ValueFormat("a CIDR address range (192.168.0.0/24)")
{
    public override Truth Matches(string value)
    {
        if (value.Split('/') is not [var text, var prefix])
        {
            return Truth.False;
        }

        var truth = IPAddressText.Read(text, out var address);
        return address is not null
            && int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && bits <= IPAddressText.BitsOf(address)
            ? truth
            : Truth.False;
    }

    protected override bool MayContain(char c) => !char.IsWhiteSpace(c);
}
