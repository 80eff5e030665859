using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class WithoutFormatTests
{
    [Theory]
    [InlineData("hall lamp", Truth.False)]
    [InlineData("hall:lamp", Truth.False)]
    [InlineData("hall-lamp", Truth.True)]
    [InlineData("", Truth.True)]
    internal void A_value_has_none_of_the_characters(string value, Truth expected)
        => Assert.Equal(expected, ValueFormats.Matches("without  :", value));

    [Theory]
    [InlineData("hall", ":", false)]
    [InlineData("hall", "-lamp", true)]
    public void A_part_with_one_of_the_characters_is_enough(string first, string last, bool expected)
        => Assert.Equal(expected, ValueFormats.Find("without  :")!.MayHave(new([first, last])));

    [Fact]
    public void The_characters_are_named()
        => Assert.Equal("a string without spaces :", ValueFormats.Describe("without  :"));
}
