using System.Net;
using System.Net.Sockets;

namespace ConnectorSdk.Carriers;

/// <summary>A range of IP addresses: one address, <c>address/prefix</c>, or <c>first-last</c>.</summary>
internal readonly record struct IPRange(AddressFamily Family, UInt128 First, UInt128 Last)
{
    public static bool TryParse(string text, out IPRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        var hyphen = text.IndexOf('-');
        if (slash > 0)
        {
            return TryReadNetwork(text, slash, ref range);
        }

        if (!TryRead(hyphen > 0 ? text[..hyphen] : text, out var first, out var family)
            || !TryRead(hyphen > 0 ? text[(hyphen + 1)..] : text, out var last, out var other)
            || family != other)
        {
            return false;
        }

        range = new IPRange(family, first, last);
        return true;
    }

    private static bool TryReadNetwork(string text, int slash, ref IPRange range)
    {
        if (!TryRead(text[..slash], out var address, out var family))
        {
            return false;
        }

        var bits = family == AddressFamily.InterNetwork ? 32 : 128;
        if (!byte.TryParse(text.AsSpan(slash + 1), System.Globalization.NumberStyles.None, null, out var prefix) || prefix > bits)
        {
            return false;
        }

        var hosts = bits - prefix == 128 ? UInt128.MaxValue : (UInt128.One << (bits - prefix)) - 1;
        range = new IPRange(family, address & ~hosts, address | hosts);
        return true;
    }

    private static bool TryRead(string text, out UInt128 number, out AddressFamily family)
    {
        (number, family) = (0, default);
        if (!text.AsSpan().ContainsAny('.', ':') || !IPAddress.TryParse(text.Trim(), out var address))
        {
            return false;
        }

        family = address.AddressFamily;
        foreach (var part in address.GetAddressBytes())
        {
            number = (number << 8) | part;
        }

        return true;
    }
}
