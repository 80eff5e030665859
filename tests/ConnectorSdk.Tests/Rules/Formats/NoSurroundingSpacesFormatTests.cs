using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NoSurroundingSpacesFormatTests
{
    [Theory]
    [InlineData("lamp", Truth.True)]
    [InlineData("", Truth.True)]
    [InlineData("hall lamp", Truth.True)]
    [InlineData("\tlamp", Truth.Unknown)]
    [InlineData("lamp ", Truth.Unknown)]
    [InlineData(" lamp", Truth.False)]
    [InlineData("lamp ", Truth.False)]
    [InlineData(" ", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.NoSurroundingSpaces, value);
}
