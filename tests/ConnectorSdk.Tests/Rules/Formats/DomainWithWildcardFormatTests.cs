using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class DomainWithWildcardFormatTests
{
    [Theory]
    [InlineData("*.contoso.com", Truth.True)]
    [InlineData("contoso.com", Truth.True)]
    [InlineData("*", Truth.True)]
    [InlineData("*.com", Truth.True)]
    [InlineData("*.bücher.example", Truth.True)]
    [InlineData("*.हिन्दी.example", Truth.Unknown)]
    [InlineData("domain.*.contoso.com", Truth.False)]
    [InlineData("*contoso.com", Truth.False)]
    [InlineData("*.*.contoso.com", Truth.False)]
    [InlineData("*.", Truth.False)]
    [InlineData("**", Truth.False)]
    [InlineData("contoso.*", Truth.False)]
    [InlineData("", Truth.False)]
    [InlineData("?.contoso.com", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.DomainWithWildcard, value);
}
