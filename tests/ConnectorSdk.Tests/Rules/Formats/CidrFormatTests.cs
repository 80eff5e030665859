using System.Net;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class CidrFormatTests
{
    [Theory]
    [InlineData("192.168.0.0/24", Truth.True)]
    [InlineData("192.168.0.1/25", Truth.True)]
    [InlineData("10.0.0.0/0", Truth.True)]
    [InlineData("10.0.0.1/32", Truth.True)]
    [InlineData("2001:db8::/33", Truth.True)]
    [InlineData("::/128", Truth.True)]
    [InlineData("010.0.0.0/8", Truth.Unknown)]
    [InlineData("192.168.0.0/33", Truth.False)]
    [InlineData("2001:db8::/129", Truth.False)]
    [InlineData("192.168.0.0", Truth.False)]
    [InlineData("192.168.0.0/", Truth.False)]
    [InlineData("192.168.0.0/-1", Truth.False)]
    [InlineData("192.168.0.0/24/1", Truth.False)]
    [InlineData("192.168.0/24", Truth.False)]
    [InlineData("/24", Truth.False)]
    [InlineData("192.168.0.0/255.255.255.0", Truth.False)]
    [InlineData("192.168.0.0 / 24", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void A_network_of_the_framework_is_one_of_either_family()
        => Gen.Select(Gen.OneOf(Gen.Byte.Array[4], Gen.Byte.Array[16]), Gen.Int[0, 160], (bytes, prefix) => (bytes, prefix))
            .Sample(network =>
            {
                var text = $"{new IPAddress(network.bytes)}/{network.prefix}";
                return Judge(text) == TruthLogic.Of(network.prefix <= network.bytes.Length * 8)
                    && (!IPNetwork.TryParse(text, out _) || Judge(text) == Truth.True);
            });

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Cidr, value);
}
