using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts two addresses of one family in ascending order.</summary>
internal sealed class IPRangeFormat() : ValueFormat("an IP address range (192.168.0.1-192.168.0.254)")
{
    public override Truth Matches(string value)
    {
        if (value.Split('-') is not [var first, var last])
        {
            return Truth.False;
        }

        // Documents don't state whether spaces around the hyphen are allowed.
        var truth = IPAddressText.Read(first.Trim(), out var from)
            .And(IPAddressText.Read(last.Trim(), out var to))
            .And(value.Any(char.IsWhiteSpace) ? Truth.Unknown : Truth.True);
        return from is not null && to is not null && IPAddressText.Compare(from, to) is <= 0 ? truth : Truth.False;
    }
}
