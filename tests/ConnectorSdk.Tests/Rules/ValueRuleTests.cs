using ConnectorSdk.Rules;

namespace ConnectorSdk.Tests.Rules;

/// <summary>Rules about the values of one parameter: ranges, lengths, counts, formats and lists.</summary>
public sealed class ValueRuleTests
{
    [Theory]
    [InlineData("X in 0..65535", "0", Truth.True)]
    [InlineData("X in 0..65535", "65535", Truth.True)]
    [InlineData("X in 0..65535", "65536", Truth.False)]
    [InlineData("X in 0..65535", "-1", Truth.False)]
    [InlineData("X in 5..", "4", Truth.False)]
    [InlineData("X in ..5", "-4000", Truth.True)]
    [InlineData("X in 1..5", "many", Truth.Unknown)]
    [InlineData("X in 1..5 or =unlimited", "Unlimited", Truth.True)]
    [InlineData("X in 00:00:01..1.00:00:00", "1.00:00:00", Truth.True)]
    [InlineData("X in 00:00:01..1.00:00:00", "00:00:00", Truth.False)]
    [InlineData("X in 00:00:01..1.00:00:00", "1.00:00:01", Truth.False)]
    [InlineData("X in 00:00:01..1.00:00:00", "soon", Truth.Unknown)]
    [InlineData("X in 64KB..2GB", "65536", Truth.True)]
    [InlineData("X in 64KB..2GB", "65535", Truth.False)]
    [InlineData("X in 64KB..2GB", "2048 mb", Truth.True)]
    [InlineData("X in 64KB..2GB", "2049MB", Truth.False)]
    [InlineData("X in '..1.5 GB'", "1536MB", Truth.True)]
    [InlineData("X in '..1.5 GB'", "1537MB", Truth.False)]
    [InlineData("length(X) <= 3", "abc", Truth.True)]
    [InlineData("length(X) <= 3", "abcd", Truth.False)]
    [InlineData("length(X) >= 3", "ab", Truth.False)]
    [InlineData("length(X) in 2..3", "", Truth.False)]
    [InlineData("cost(X) in 1..100", "SMTP:contoso.com;100", Truth.True)]
    [InlineData("cost(X) in 1..100", "SMTP:contoso.com;101", Truth.False)]
    [InlineData("cost(X) in 1..100", "contoso.com;0", Truth.False)]
    [InlineData("cost(X) in 1..100", "contoso.com", Truth.True)]
    [InlineData("cost(X) in 1..100", "X400:c=US;a= ;p=Contoso;500", Truth.False)]
    [InlineData("cost(X) in 1..100", "X400:c=US;a= ;p=Contoso", Truth.True)]
    [InlineData("X only (Slow, Fast)", "fast", Truth.True)]
    [InlineData("X only (Slow, Fast)", "Faster", Truth.False)]
    [InlineData("X is fqdn or ip-address", "10.0.0.1", Truth.True)]
    [InlineData("X is fqdn or =*", "*", Truth.True)]
    [InlineData("X is fqdn", "*", Truth.False)]
    [InlineData("X is format-of-the-future", "anything", Truth.Unknown)]
    internal void One_value_is_judged(string rule, string value, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("X", value).Judge(rule));

    [Theory]
    [InlineData(2, Truth.True)]
    [InlineData(3, Truth.False)]
    internal void Values_are_counted(int count, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("X", [.. Enumerable.Repeat("a", count)]).Judge("count(X) <= 2"));

    [Fact]
    public void Each_of_several_values_must_be_in_range()
        => Assert.Equal(Truth.False, new CommandStub().With("Ports", "25", "70000").Judge("Ports in 0..65535"));

    [Theory]
    [InlineData("X in 1..5")]
    [InlineData("count(X) >= 1")]
    [InlineData("X is fqdn")]
    [InlineData("X only (a)")]
    public void A_value_that_is_omitted_or_null_breaks_no_rule_about_values(string rule)
        => Assert.Equal(
            (Truth.True, Truth.True),
            (new CommandStub().Judge(rule), new CommandStub().With("X", Setting.NullValue).Judge(rule)));

    [Fact]
    public void A_size_too_large_for_a_number_is_no_size()
        => Assert.False(Bounds.TryParseNumber("79228162514264337593543950335TB", out _));
}
