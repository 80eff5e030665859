using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class TimeOfDayFormatTests
{
    [Theory]
    [InlineData("00:00", Truth.True)]
    [InlineData("23:59", Truth.True)]
    [InlineData("7:30", Truth.Unknown)]
    [InlineData("07:30:15", Truth.Unknown)]
    [InlineData("7:30 PM", Truth.Unknown)]
    [InlineData("2", Truth.Unknown)]
    [InlineData("24:00", Truth.False)]
    [InlineData("12:60", Truth.False)]
    [InlineData("noon", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, ValueFormats.Matches(ValueFormats.TimeOfDay, value));
}
