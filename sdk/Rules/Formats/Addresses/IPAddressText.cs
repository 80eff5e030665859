using System.Net;
using System.Net.Sockets;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Reads IP addresses.</summary>
internal static class IPAddressText
{
    /// <summary>
    /// Parses an address. An IPv4 address requires four decimal parts, although .NET also parses "1" and "1.2". Other forms that
    /// only .NET parses (octal and hexadecimal parts, zones, and brackets) are uncertain.
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

        // In the canonical form, no part has a leading zero, which some programs interpret as octal.
        return address.ToString() == text ? Truth.True : Truth.Unknown;
    }

    /// <summary>Gets the number of bits of an address.</summary>
    public static int BitsOf(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;

    /// <summary>
    /// Compares two addresses. Returns the sign of the difference, or null if the address families are different.
    /// </summary>
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
