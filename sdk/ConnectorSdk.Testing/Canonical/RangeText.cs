using System.Globalization;
using System.Net;

namespace ConnectorSdk.Testing.Canonical;

/// <summary>Writes a range of IP addresses. A network is written as its first and last address.</summary>
internal static class RangeText
{
    public static string Of(string text)
    {
        if (text.Split('/') is not [var network, var bits]
            || !IPAddress.TryParse(network, out var address)
            || !int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length > address.GetAddressBytes().Length * 8)
        {
            return text;
        }

        return $"{WithHostBits(address, length, one: false)}-{WithHostBits(address, length, one: true)}";
    }

    private static IPAddress WithHostBits(IPAddress address, int length, bool one)
    {
        var bytes = address.GetAddressBytes();
        for (var bit = length; bit < bytes.Length * 8; bit++)
        {
            var mask = (byte)(0x80 >> (bit % 8));
            bytes[bit / 8] = (byte)(one ? bytes[bit / 8] | mask : bytes[bit / 8] & ~mask);
        }

        return new IPAddress(bytes);
    }
}
