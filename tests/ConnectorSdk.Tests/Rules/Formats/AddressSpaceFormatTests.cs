using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class AddressSpaceFormatTests
{
    [Theory]
    [InlineData("SMTP:*.contoso.com;5", Truth.True)]
    [InlineData("contoso.com", Truth.True)]
    [InlineData("smtp:contoso.com", Truth.True)]
    [InlineData("*", Truth.True)]
    [InlineData("--", Truth.True)]
    [InlineData("smtp:--;100", Truth.True)]
    [InlineData("--.com", Truth.False)]
    [InlineData("contoso.com;1", Truth.True)]
    [InlineData("X400:c=US;a= ;p=Contoso;1", Truth.True)]
    [InlineData("FAX:anything at all", Truth.True)]
    [InlineData("हिन्दी.example;5", Truth.Unknown)]
    [InlineData("*contoso.com", Truth.False)]
    [InlineData("SMTP:", Truth.False)]
    [InlineData("SMTP:contoso.*;5", Truth.False)]
    [InlineData(":contoso.com", Truth.False)]
    [InlineData("X400:", Truth.False)]
    [InlineData("contoso.com;cheap", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.AddressSpace, value);
}
