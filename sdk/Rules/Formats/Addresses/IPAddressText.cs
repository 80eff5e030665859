using System.Net;
using System.Net.Sockets;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Reads IP addresses.</summary>
internal static class IPAddressText
{
    /// <summary>
    /// Four decimal parts for IPv4: the framework reads "1" and "1.2" as addresses, which no document means. What else only the
    /// framework reads (octal and hexadecimal parts, zones, brackets) is in doubt.
    /// </summary>
    public static Truth Read(string text, out IPAddress? address)
    {
        if (text.Any(char.IsWhiteSpace) || !IPAddress.TryParse(text, out address))
        {
            address = null;
            return Truth.False;
        }

        if (address.AddressFamily != AddressFamily.InterNetwork)
        {
            return text.IndexOfAny(['[', '%']) >= 0 ? Truth.Unknown : Truth.True;
        }

        if (text.Split('.').Length != 4)
        {
            address = null;
            return Truth.False;
        }

        // Canonical: no part has a zero in front, which makes it octal to some.
        return address.ToString() == text ? Truth.True : Truth.Unknown;
    }

    /// <summary>How many bits an address has.</summary>
    public static int BitsOf(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;

    /// <summary>The sign of the difference; null for addresses of two families.</summary>
    public static int? Compare(IPAddress left, IPAddress right)
    {
        if (left.AddressFamily != right.AddressFamily)
        {
            return null;
        }

        var (bytes, others) = (left.GetAddressBytes(), right.GetAddressBytes());
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != others[i])
            {
                return bytes[i].CompareTo(others[i]);
            }
        }

        return 0;
    }
}
