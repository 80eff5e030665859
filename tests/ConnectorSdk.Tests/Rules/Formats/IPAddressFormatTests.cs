using System.Net.Sockets;
using System.Net;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class IPAddressFormatTests
{
    [Theory]
    [InlineData("192.168.1.1", Truth.True)]
    [InlineData("0.0.0.0", Truth.True)]
    [InlineData("255.255.255.255", Truth.True)]
    [InlineData("2001:db8::1", Truth.True)]
    [InlineData("::", Truth.True)]
    [InlineData("::ffff:10.0.0.1", Truth.True)]
    [InlineData("2001:DB8:0:0:0:0:0:1", Truth.True)]
    [InlineData("010.0.0.1", Truth.Unknown)]
    [InlineData("0x7f.0.0.1", Truth.Unknown)]
    [InlineData("[2001:db8::1]", Truth.Unknown)]
    [InlineData("fe80::1%1", Truth.Unknown)]
    [InlineData("300.1.1.1", Truth.False)]
    [InlineData("192.168.1", Truth.False)]
    [InlineData("1", Truth.False)]
    [InlineData("1.2.3.4.5", Truth.False)]
    [InlineData("192.168.1.1 ", Truth.False)]
    [InlineData("", Truth.False)]
    [InlineData("host", Truth.False)]
    [InlineData("192.168.1.1/24", Truth.False)]
    [InlineData("2001:db8::1::2", Truth.False)]
    [InlineData("192.168.1.1-192.168.1.2", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Every_address_that_the_framework_writes_is_one()
        => Gen.OneOf(Gen.Byte.Array[4], Gen.Byte.Array[16]).Select(bytes => new IPAddress(bytes))
            .Sample(address => Judge(address.ToString()) == Truth.True);

    [Fact]
    public void What_the_framework_cannot_read_is_none_and_what_is_refused_has_not_four_parts()
        => Gen.Char["0123fx:.[]%"].Array[1, 10].Select(letters => new string(letters)).Sample(
            text => IPAddress.TryParse(text, out var address)
                ? Judge(text) != Truth.False
                    || (address.AddressFamily == AddressFamily.InterNetwork && text.Split('.').Length != 4)
                : Judge(text) == Truth.False,
            iter: 50_000);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.IPAddress, value);
}
