using ConnectorSdk.Rules;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

public sealed class RuleNotationTests
{
    [Fact]
    public void Every_rule_that_is_written_is_read_back_as_the_same()
        => RuleGen.Rule.Sample(rule => RuleParser.Parse(RuleNotation.Write(rule)).Equals(rule), iter: 20_000);

    [Theory]
    [InlineData("RouteAllMessagesViaOnPremises=$true => ConnectorType=OnPremises")]
    [InlineData("Custom => !Internal")]
    [InlineData("UseMXRecord=$false => SmartHosts")]
    [InlineData("SmartHostAuthMechanism in (BasicAuth, BasicAuthRequireTLS) => AuthenticationCredential")]
    [InlineData("TlsAuthLevel=DomainValidation & DNSRoutingEnabled=$false => TlsDomain")]
    [InlineData("TlsDomain ~> TlsSettings=DomainValidation")]
    [InlineData("Port in 0..65535")]
    [InlineData("MaxMessageSize in '64 KB..2 GB' or =unlimited")]
    [InlineData("length(Name) <= 64")]
    [InlineData("count(X) <= 5")]
    [InlineData("cost(AddressSpaces) in 1..100")]
    [InlineData("RecipientDomains is domain-with-wildcard")]
    [InlineData("SmartHosts is fqdn or ip-address or =*")]
    [InlineData("A ^ B ^ C")]
    [InlineData("Usage=Custom => A | B")]
    [InlineData("Fqdn only on ('Exchange Server 2016', 'Exchange Server 2019')")]
    [InlineData("Mode only (Slow, Fast)")]
    [InlineData("reserved(LinkedReceiveConnector)")]
    [InlineData("deprecated(Mode=Slow)")]
    public void A_rule_as_people_write_it_keeps_its_spelling(string notation)
        => Assert.Equal(notation, RuleNotation.Write(RuleParser.Parse(notation)));

    [Fact]
    public void A_value_with_a_quote_is_quoted_with_the_quote_doubled()
        => Assert.Equal("X='don''t'", RuleNotation.Write(Atom.OneOf("X", "don't")));

    [Fact]
    public void The_parameters_of_a_rule_are_named_once_and_in_its_order()
        => Assert.Equal(["B", "A", "C"], RuleParser.Parse("B & A=1 => C | b").Parameters);

    [Theory]
    [InlineData("", "name or value")]
    [InlineData("A =>", "name or value")]
    [InlineData("A B", "unexpected 'B'")]
    [InlineData("A => B C", "unexpected 'C'")]
    [InlineData("A=", "name or value")]
    [InlineData("A in (x", "')' is expected")]
    [InlineData("A in x", "isn't a range")]
    [InlineData("A only x", "'(' is expected")]
    [InlineData("length(A) 5", "'in' is expected")]
    [InlineData("A='x", "quote is open at column 3")]
    [InlineData("A < 5", "'<' isn't expected at column 3")]
    [InlineData("reserved(A", "')' is expected")]
    public void A_text_that_is_no_rule_says_where_reading_stopped(string notation, string reason)
        => Assert.Contains(
            reason,
            Assert.Throws<FormatException>(() => RuleParser.Parse(notation)).Message,
            StringComparison.Ordinal);
}
