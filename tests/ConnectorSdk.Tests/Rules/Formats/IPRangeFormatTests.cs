using System.Net;
using System.Numerics;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class IPRangeFormatTests
{
    [Theory]
    [InlineData("192.168.0.1-192.168.0.9", Truth.True)]
    [InlineData("192.168.0.1-192.168.0.1", Truth.True)]
    [InlineData("9.255.255.255-10.0.0.0", Truth.True)]
    [InlineData("2001:db8::1-2001:db8::ffff", Truth.True)]
    [InlineData("192.168.0.1 - 192.168.0.9", Truth.Unknown)]
    [InlineData("010.0.0.1-192.168.0.9", Truth.Unknown)]
    [InlineData("192.168.0.9-192.168.0.1", Truth.False)]
    [InlineData("192.168.0.1-", Truth.False)]
    [InlineData("-192.168.0.1", Truth.False)]
    [InlineData("192.168.0.1", Truth.False)]
    [InlineData("192.168.0.1-2001:db8::1", Truth.False)]
    [InlineData("2001:db8::2-2001:db8::1", Truth.False)]
    [InlineData("192.168.0.1-192.168.0.5-192.168.0.9", Truth.False)]
    [InlineData("a-b", Truth.False)]
    [InlineData("192.168.0.9 - 192.168.0.1", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void The_lower_address_comes_first()
        => Gen.OneOf(
                Gen.Select(Gen.Byte.Array[4], Gen.Byte.Array[4]),
                Gen.Select(Gen.Byte.Array[16], Gen.Byte.Array[16]))
            .Sample((first, last) => Judge($"{new IPAddress(first)}-{new IPAddress(last)}")
                == TruthLogic.Of(Number(first) <= Number(last)));

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.IPRange, value);
}
