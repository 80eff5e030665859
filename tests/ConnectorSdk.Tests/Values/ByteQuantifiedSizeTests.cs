using CsCheck;

namespace ConnectorSdk.Tests.Values;

public sealed class ByteQuantifiedSizeTests
{
    [Fact]
    public void Every_number_of_bytes_is_read_back_from_its_text()
        => Gen.Long[0, long.MaxValue].Sample(bytes =>
            ByteQuantifiedSize.Parse(ByteQuantifiedSize.FromBytes(bytes).ToString()).Bytes == bytes);

    [Fact]
    public void Sizes_compare_as_their_bytes_do()
        => Gen.Select(Gen.Long[0, 1L << 40], Gen.Long[0, 1L << 40]).Sample((a, b) =>
            ByteQuantifiedSize.FromBytes(a).CompareTo(ByteQuantifiedSize.FromBytes(b)) == a.CompareTo(b));

    [Fact]
    public void Units_are_powers_of_1024()
    {
        Assert.Equal(1L << 10, ByteQuantifiedSize.FromKB(1).Bytes);
        Assert.Equal(1L << 20, ByteQuantifiedSize.FromMB(1).Bytes);
        Assert.Equal(1L << 30, ByteQuantifiedSize.FromGB(1).Bytes);
        Assert.Equal(1L << 40, ByteQuantifiedSize.FromTB(1).Bytes);
    }

    [Theory]
    [InlineData("25MB", 26214400)]
    [InlineData("1.5 gb", 1610612736)]
    [InlineData("1024", 1024)]
    [InlineData("0", 0)]
    public void A_text_is_kept_beside_its_bytes(string text, long bytes)
        => Assert.Equal((text, bytes), (ByteQuantifiedSize.Parse(text).ToString(), ByteQuantifiedSize.Parse(text).Bytes));

    [Theory]
    [InlineData("-1")]
    [InlineData("5 XB")]
    [InlineData("large")]
    [InlineData("8388608TB")]
    [InlineData("")]
    public void What_is_no_size_is_refused_but_converted(string text)
    {
        ByteQuantifiedSize kept = text;
        Assert.False(ByteQuantifiedSize.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ByteQuantifiedSize.Parse(text));
        Assert.Equal((text, false, 0L), (kept.ToString(), kept.IsValid, kept.Bytes));
    }

    [Fact]
    public void A_negative_or_too_large_number_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteQuantifiedSize.FromBytes(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteQuantifiedSize.FromTB(long.MaxValue));
    }

    [Fact]
    public void Sizes_of_different_spelling_are_equal()
    {
        Assert.Equal(ByteQuantifiedSize.Parse("1GB"), ByteQuantifiedSize.Parse("1024 MB"));
        Assert.Equal(ByteQuantifiedSize.Parse("1GB").GetHashCode(), ByteQuantifiedSize.Parse("1024 MB").GetHashCode());
    }

    [Fact]
    public void Operators_order_sizes_and_put_what_is_no_size_first()
    {
        ByteQuantifiedSize small = "1KB", large = "1MB", invalid = "much";
        Assert.True(small < large && large > small && small <= large && large >= small && invalid < small);
    }

    [Fact]
    public void The_default_is_an_empty_text()
        => Assert.Equal(
            ("", 0L, false),
            (default(ByteQuantifiedSize).ToString(), default(ByteQuantifiedSize).Bytes, default(ByteQuantifiedSize).IsValid));
}
