using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NoSurroundingPeriodsFormatTests
{
    [Theory]
    [InlineData("lamp", Truth.True)]
    [InlineData("", Truth.True)]
    [InlineData("desk.lamp.2", Truth.True)]
    [InlineData("desk..lamp", Truth.Unknown)]
    [InlineData(".lamp", Truth.False)]
    [InlineData("lamp.", Truth.False)]
    [InlineData(".", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, ValueFormats.Matches(ValueFormats.NoSurroundingPeriods, value));

    [Theory]
    [InlineData("lamp.", ".desk", true)]
    [InlineData(".lamp", "", false)]
    [InlineData("", "lamp.", false)]
    public void Parts_of_a_value_are_judged_by_its_ends(string first, string last, bool expected)
        => Assert.Equal(expected, ValueFormats.Find(ValueFormats.NoSurroundingPeriods)!.MayHave(new([first, last])));
}
