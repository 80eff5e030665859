using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NoSpacesFormatTests
{
    [Theory]
    [InlineData("lamp", Truth.True)]
    [InlineData("", Truth.True)]
    [InlineData("hall-lamp", Truth.True)]
    [InlineData("hall\tlamp", Truth.Unknown)]
    [InlineData("hall lamp", Truth.Unknown)]
    [InlineData("hall lamp", Truth.False)]
    [InlineData(" lamp", Truth.False)]
    [InlineData("lamp ", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.NoSpaces, value);
}
