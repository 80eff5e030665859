using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class CostAfterSemicolonFormatTests
{
    [Theory]
    [InlineData("X400:c=US;a= ;p=Contoso;1", Truth.True)]
    [InlineData("X400:c=US", Truth.True)]
    [InlineData("contoso.com", Truth.True)]
    [InlineData("SMTP:contoso.com;5", Truth.True)]
    [InlineData("X400:c=US;a= ;p=Contoso", Truth.False)]
    [InlineData("X400:c=US;a=5", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.CostAfterSemicolon, value);
}
