using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NonSmtpAddressSpaceFormatTests
{
    [Theory]
    [InlineData("X400:c=US", Truth.True)]
    [InlineData("fax:1", Truth.True)]
    [InlineData("contoso.com", Truth.False)]
    [InlineData("smtp:contoso.com;5", Truth.False)]
    [InlineData("SMTP:*", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.NonSmtpAddressSpace, value);
}
