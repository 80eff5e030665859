using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class HexColorFormatTests
{
    [Theory]
    [InlineData("#ff8800", Truth.True)]
    [InlineData("#FF8800", Truth.True)]
    [InlineData("#000000", Truth.True)]
    [InlineData("ff8800", Truth.Unknown)]
    [InlineData("#f80", Truth.Unknown)]
    [InlineData("#ff8800cc", Truth.Unknown)]
    [InlineData("#ff880", Truth.False)]
    [InlineData("#ff88000", Truth.False)]
    [InlineData("#gg8800", Truth.False)]
    [InlineData("orange", Truth.False)]
    [InlineData("#", Truth.False)]
    [InlineData("", Truth.False)]
    [InlineData("f80", Truth.False)]
    [InlineData("# ff8800", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Red_green_and_blue_make_a_color()
        => Gen.Int[0, 0xFFFFFF].Sample(color => Judge($"#{color:x6}") == Truth.True);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.HexColor, value);
}
