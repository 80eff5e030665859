using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class TimeSpanFormatTests
{
    [Theory]
    [InlineData("1.00:00:00", Truth.True)]
    [InlineData("00:15:00", Truth.True)]
    [InlineData("5", Truth.True)]
    [InlineData("-00:01:00", Truth.True)]
    [InlineData("00:00:00.5", Truth.True)]
    [InlineData("25:61:00", Truth.False)]
    [InlineData("soon", Truth.False)]
    [InlineData("1.5", Truth.False)]
    [InlineData("unlimited", Truth.False)]
    [InlineData("00:15:00h", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Every_time_span_that_the_framework_writes_is_one()
        => Gen.TimeSpan.Sample(span => Judge($"{span:c}") == Truth.True);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.TimeSpan, value);
}
