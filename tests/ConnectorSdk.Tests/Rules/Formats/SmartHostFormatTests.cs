using System.Net;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class SmartHostFormatTests
{
    [Theory]
    [InlineData("mail.contoso.com", Truth.True)]
    [InlineData("mail", Truth.True)]
    [InlineData("192.168.1.1", Truth.True)]
    [InlineData("[192.168.1.1]", Truth.True)]
    [InlineData("2001:db8::1", Truth.True)]
    [InlineData("[2001:db8::1]", Truth.True)]
    [InlineData("[IPv6:2001:db8::1]", Truth.Unknown)]
    [InlineData("010.0.0.1", Truth.Unknown)]
    [InlineData("हिन्दी.example", Truth.Unknown)]
    [InlineData("[300.1.1.1]", Truth.False)]
    [InlineData("[mail.contoso.com]", Truth.False)]
    [InlineData("[192.168.1.1", Truth.False)]
    [InlineData("192.168.1.1]", Truth.False)]
    [InlineData("[]", Truth.False)]
    [InlineData("300.1.1.1", Truth.False)]
    [InlineData("mail.contoso.com:25", Truth.False)]
    [InlineData("*.contoso.com", Truth.False)]
    [InlineData("192.168.0.0/24", Truth.False)]
    [InlineData("[IPv6:mail]", Truth.False)]
    [InlineData("two words", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Every_address_is_a_host_with_and_without_brackets()
        => Gen.OneOf(Gen.Byte.Array[4], Gen.Byte.Array[16]).Select(bytes => new IPAddress(bytes))
            .Sample(address => Judge($"{address}") == Truth.True && Judge($"[{address}]") == Truth.True);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.SmartHost, value);
}
