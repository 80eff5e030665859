using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class LikeFormatTests
{
    [Theory]
    [InlineData("Host:Port[:Tls]", "lamp:25", Truth.Unknown)]
    [InlineData("Host:Port[:Tls]", "lamp:25:TLS", Truth.Unknown)]
    [InlineData("Host:Port:[Tls]", "lamp:25", Truth.Unknown)]
    [InlineData("Host:Port[:Tls]", "lamp", Truth.False)]
    [InlineData(@"Box:\Folder", @"lamp:\hall", Truth.Unknown)]
    [InlineData(@"Box:\Folder", @"lamp\hall", Truth.False)]
    [InlineData("Day.Hour-Day.Hour", "Mon.8-Tue.9", Truth.Unknown)]
    [InlineData("Day.Hour-Day.Hour", "Mon.8", Truth.False)]
    [InlineData("<Room>/<Lamp name>", "hall/desk lamp", Truth.Unknown)]
    [InlineData("<Room>/<Lamp name>", "hall", Truth.False)]
    [InlineData("Room [Lamp]", "hall", Truth.Unknown)]
    internal void A_value_has_the_signs_between_the_parts(string template, string value, Truth expected)
        => Assert.Equal(expected, ValueFormats.Matches("like " + template, value));

    [Fact]
    public void The_template_describes_itself()
        => Assert.Equal("a text of the form Host:Port", ValueFormats.Describe("like Host:Port"));
}
