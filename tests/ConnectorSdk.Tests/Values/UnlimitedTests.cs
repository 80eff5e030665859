namespace ConnectorSdk.Tests.Values;

public sealed class UnlimitedTests
{
    [Fact]
    public void A_value_becomes_a_limit_with_its_text()
    {
        Unlimited<int> count = 5;
        Unlimited<TimeSpan> time = new TimeSpan(1, 2, 3, 4);
        Unlimited<ByteQuantifiedSize> size = ByteQuantifiedSize.FromMB(3);
        Assert.Equal(("5", 5), (count.ToString(), count.Value));
        Assert.Equal(("1.02:03:04", new TimeSpan(1, 2, 3, 4)), (time.ToString(), time.Value));
        Assert.Equal(("3MB", 3L << 20), (size.ToString(), size.Value.Bytes));
    }

    [Fact]
    public void A_text_becomes_a_limit_with_its_value()
    {
        Assert.Equal(5, Unlimited<int>.Parse("5").Value);
        Assert.Equal(5_000_000_000, Unlimited<long>.Parse("5000000000").Value);
        Assert.Equal(TimeSpan.FromMinutes(15), Unlimited<TimeSpan>.Parse("00:15:00").Value);
        Assert.Equal(3L << 20, Unlimited<ByteQuantifiedSize>.Parse("3 MB").Value.Bytes);
    }

    [Theory]
    [InlineData("unlimited")]
    [InlineData("Unlimited")]
    public void The_word_unlimited_means_no_limit(string text)
    {
        var limit = Unlimited<int>.Parse(text);
        Assert.Equal((true, false, text), (limit.IsUnlimited, limit.HasValue, limit.ToString()));
        Assert.Equal(Unlimited<int>.UnlimitedValue, limit);
        Assert.Throws<InvalidOperationException>(() => limit.Value);
    }

    [Theory]
    [InlineData("no limit")]
    [InlineData("")]
    public void What_is_neither_is_refused_but_converted(string text)
    {
        Unlimited<ByteQuantifiedSize> kept = text;
        Assert.False(Unlimited<ByteQuantifiedSize>.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Unlimited<ByteQuantifiedSize>.Parse(text));
        Assert.Equal((text, false, false), (kept.ToString(), kept.IsValid, kept.HasValue));
    }

    [Fact]
    public void Limits_are_equal_by_their_values()
    {
        Assert.Equal(Unlimited<ByteQuantifiedSize>.Parse("1GB"), Unlimited<ByteQuantifiedSize>.Parse("1024MB"));
        Assert.NotEqual(Unlimited<int>.Parse("5"), Unlimited<int>.Parse("6"));
        Assert.NotEqual(Unlimited<int>.Parse("5"), Unlimited<int>.UnlimitedValue);
        Assert.Equal(Unlimited<int>.Parse("unlimited").GetHashCode(), Unlimited<int>.Parse("UNLIMITED").GetHashCode());
    }

    [Fact]
    public void The_default_is_an_empty_text_and_no_limit()
        => Assert.Equal(
            ("", false, false),
            (default(Unlimited<int>).ToString(), default(Unlimited<int>).HasValue, default(Unlimited<int>).IsUnlimited));
}
