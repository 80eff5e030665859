using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NoWildcardFormatTests
{
    [Theory]
    [InlineData("lamp", Truth.True)]
    [InlineData("", Truth.True)]
    [InlineData("hall [1]", Truth.True)]
    [InlineData("lamp*", Truth.False)]
    [InlineData("*", Truth.False)]
    [InlineData("la?p", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.NoWildcard, value);
}
