using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NoTrailingPeriodFormatTests
{
    [Theory]
    [InlineData("lamp", Truth.True)]
    [InlineData("", Truth.True)]
    [InlineData("a.lamp", Truth.True)]
    [InlineData(".lamp", Truth.True)]
    [InlineData("lamp.", Truth.False)]
    [InlineData(".", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, ValueFormats.Matches(ValueFormats.NoTrailingPeriod, value));

    [Theory]
    [InlineData("lamp.", "", true)]
    [InlineData("", "lamp.", false)]
    public void Parts_of_a_value_are_judged_by_its_end(string first, string last, bool expected)
        => Assert.Equal(expected, ValueFormats.Find(ValueFormats.NoTrailingPeriod)!.MayHave(new([first, last])));
}
