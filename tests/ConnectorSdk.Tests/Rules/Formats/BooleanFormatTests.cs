using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class BooleanFormatTests
{
    [Theory]
    [InlineData("$true", Truth.True)]
    [InlineData("$false", Truth.True)]
    [InlineData("$TRUE", Truth.True)]
    [InlineData("true", Truth.False)]
    [InlineData("false", Truth.False)]
    [InlineData("1", Truth.False)]
    [InlineData("$null", Truth.False)]
    [InlineData(" $true", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Boolean, value);
}
