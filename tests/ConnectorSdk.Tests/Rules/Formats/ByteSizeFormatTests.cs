using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class ByteSizeFormatTests
{
    [Theory]
    [InlineData("1.5 GB", Truth.True)]
    [InlineData("64KB", Truth.True)]
    [InlineData("64 kb", Truth.True)]
    [InlineData("1024", Truth.True)]
    [InlineData("0", Truth.True)]
    [InlineData("5B", Truth.True)]
    [InlineData("1.5 GB (1,610,612,736 bytes)", Truth.True)]
    [InlineData("5 XB", Truth.False)]
    [InlineData("-1", Truth.False)]
    [InlineData("GB", Truth.False)]
    [InlineData("much", Truth.False)]
    [InlineData("unlimited", Truth.False)]
    [InlineData("1 GB (many bytes)", Truth.False)]
    [InlineData("(5 bytes)", Truth.False)]
    [InlineData("5 5", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void The_exact_number_in_parentheses_counts()
    {
        Assert.True(Bounds.TryParseNumber("1.5 GB (1,610,612,737 bytes)", out var size));
        Assert.Equal(1610612737, size);
    }

    [Fact]
    public void Every_number_of_bytes_is_a_size_with_each_unit()
        => Gen.Select(Gen.Long[0, 1L << 50], Gen.OneOf("", "B", "KB", " MB", "gb", "TB"))
            .Sample((bytes, unit) => Judge($"{bytes}{unit}") == Truth.True);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.ByteSize, value);
}
