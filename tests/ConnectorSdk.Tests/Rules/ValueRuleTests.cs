using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

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
    [InlineData("X only (04:00:00, 1.00:00:00)", "4:00:00", Truth.True)]
    [InlineData("X only (04:00:00, 1.00:00:00)", "0.04:00:00", Truth.True)]
    [InlineData("X only (04:00:00, 1.00:00:00)", "24:00:00", Truth.False)]
    [InlineData("X only (04:00:00, 1.00:00:00)", "05:00:00", Truth.False)]
    [InlineData("X only (1GB, 2GB)", "1024MB", Truth.True)]
    [InlineData("X only (1GB, 2GB)", "2 gb", Truth.True)]
    [InlineData("X only (1GB, 2GB)", "1025MB", Truth.False)]
    [InlineData("X only (1024, 2048)", "1KB", Truth.True)]
    [InlineData("X only (5, 16)", "05", Truth.True)]
    [InlineData("X only (5, 16)", "0x10", Truth.True)]
    [InlineData("X only (5, 16)", "0x11", Truth.False)]
    [InlineData("X only (5, 16)", "6", Truth.False)]
    [InlineData("X only (True, False, Always)", "$true", Truth.True)]
    [InlineData("X only ($true, Always)", "TRUE", Truth.True)]
    [InlineData("X only (Always, Never)", "$true", Truth.False)]
    [InlineData("X only (4c3a5b1e-0000-0000-0000-000000000000)", "{4C3A5B1E-0000-0000-0000-000000000000}", Truth.True)]
    [InlineData("X only (4c3a5b1e-0000-0000-0000-000000000000)", "4c3a5b1e000000000000000000000000", Truth.True)]
    [InlineData("X only (4c3a5b1e-0000-0000-0000-000000000000)", "4c3a5b1f-0000-0000-0000-000000000000", Truth.False)]
    [InlineData("X in 1..31", "0x1F", Truth.True)]
    [InlineData("X in 1..31", "0x20", Truth.False)]
    [InlineData("X in 1..31 or =04:00:00", "4:00:00", Truth.True)]
    internal void A_value_is_compared_as_what_it_is(string rule, string value, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("X", value).Judge(rule));

    [Theory]
    [InlineData("X only (Red, Green, Blue)", "Green, Red", Truth.Unknown)]
    [InlineData("X only (Red, Green, Blue)", "red,blue", Truth.Unknown)]
    [InlineData("X only (Red, Green, Blue)", "!Red+Blue", Truth.Unknown)]
    [InlineData("X only (Red, Green, Blue)", "!Red, !Green", Truth.Unknown)]
    [InlineData("X only (Red, Green, Blue)", "Red, Pink", Truth.False)]
    [InlineData("X only (Red, Green, Blue)", "!Pink", Truth.False)]
    [InlineData("X only (Red, Green, Blue)", "3", Truth.Unknown)]
    [InlineData("X only (Red, Green, Blue)", "0x2", Truth.Unknown)]
    [InlineData("X only (0, Red, 1, Green)", "Red", Truth.True)]
    [InlineData("X only (0, Red, 1, Green)", "1", Truth.True)]
    [InlineData("X only (0, Red, 1, Green)", "2", Truth.False)]
    [InlineData("X only (1.0, 1.1)", "1.2", Truth.False)]
    internal void Flags_and_numbers_of_names_are_in_doubt(string rule, string value, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("X", value).Judge(rule));

    [Theory]
    [InlineData("X=04:00:00 => Y", "4:00:00", Truth.False)]
    [InlineData("X=04:00:00 => Y", "5:00:00", Truth.True)]
    [InlineData("X=1GB => Y", "1024MB", Truth.False)]
    [InlineData("X=Red => Y", "Red, Blue", Truth.Unknown)]
    [InlineData("X=Red => Y", "Green, Blue", Truth.True)]
    [InlineData("X=Red => Y", "4", Truth.Unknown)]
    [InlineData("X=unlimited => Y", "4", Truth.True)]
    [InlineData("X=unlimited => Y", "35MB", Truth.True)]
    [InlineData("X=$null => Y", "4", Truth.True)]
    internal void A_condition_compares_values_likewise(string rule, string value, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("X", value).Judge(rule));

    [Theory]
    [InlineData("contoso.com", Truth.True)]
    [InlineData("*.contoso.com", Truth.True)]
    [InlineData("smtp:contoso.com;1", Truth.Unknown)]
    [InlineData("SMTP:*.contoso.com", Truth.Unknown)]
    [InlineData("smtp:*;1", Truth.Unknown)]
    [InlineData("contoso.com;10", Truth.Unknown)]
    [InlineData("mail.*.contoso.com", Truth.False)]
    [InlineData("smtp:mail.*.contoso.com;1", Truth.False)]
    [InlineData("X400:contoso.com;1", Truth.False)]
    [InlineData("smtp:;1", Truth.False)]
    internal void A_domain_may_have_the_form_in_which_a_server_stores_it(string value, Truth expected)
        => Assert.Equal(expected, new CommandStub().With("X", value).Judge("X is domain-with-wildcard"));

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
