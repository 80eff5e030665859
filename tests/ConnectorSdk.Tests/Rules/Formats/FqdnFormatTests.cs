using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class FqdnFormatTests
{
    [Theory]
    [InlineData("mail.contoso.com", Truth.True)]
    [InlineData("mail.contoso.com.", Truth.True)]
    [InlineData("server1", Truth.True)]
    [InlineData("a-b_c.example", Truth.True)]
    [InlineData("xn--bcher-kva.example", Truth.True)]
    [InlineData("भारत.example", Truth.Unknown)]
    [InlineData("", Truth.False)]
    [InlineData(".", Truth.False)]
    [InlineData("-mail.contoso.com", Truth.False)]
    [InlineData("mail-.contoso.com", Truth.False)]
    [InlineData("mail..contoso.com", Truth.False)]
    [InlineData(".contoso.com", Truth.False)]
    [InlineData("300.1.1.1", Truth.False)]
    [InlineData("mail.contoso.1", Truth.False)]
    [InlineData("*.contoso.com", Truth.False)]
    [InlineData("mail contoso", Truth.False)]
    [InlineData("mail.contoso.com:25", Truth.False)]
    [InlineData("http://contoso.com", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Fqdn, value);
}
