using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class NoUncPathFormatTests
{
    [Theory]
    [InlineData(@"C:\Lamps\hall.dll", Truth.True)]
    [InlineData(@"Lamps\hall.dll", Truth.True)]
    [InlineData(@"C:\\Lamps", Truth.True)]
    [InlineData("", Truth.True)]
    [InlineData(@"\\server\share", Truth.False)]
    [InlineData(@"\\?\C:\Lamps", Truth.False)]
    [InlineData("//server/share", Truth.Unknown)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, ValueFormats.Matches(ValueFormats.NoUncPath, value));

    [Theory]
    [InlineData(@"\\server", "", false)]
    [InlineData("", @"\\server", true)]
    public void Parts_of_a_value_are_judged_by_its_beginning(string first, string last, bool expected)
        => Assert.Equal(expected, ValueFormats.Find(ValueFormats.NoUncPath)!.MayHave(new([first, last])));
}
