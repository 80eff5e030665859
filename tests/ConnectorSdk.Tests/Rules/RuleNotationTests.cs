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
    [InlineData("LargeItemLimit in 51.. => AcceptLargeDataLoss")]
    [InlineData("!LargeItemLimit in ..50 => AcceptLargeDataLoss")]
    [InlineData("MaxSize in '1 GB..' => A in 1..5 | B")]
    [InlineData("count(RecordTypes) in 2.. => !Operations")]
    [InlineData("A => !count(B) in 2..3")]
    [InlineData("WarningLevel <= MaximumLevel")]
    [InlineData("A > B")]
    [InlineData("Mode=Fast => A == B")]
    [InlineData("A ~> B < C")]
    [InlineData("on ('Exchange Server 2010', 'Exchange Server 2013'): BadItemLimit in 51.. => AcceptLargeDataLoss")]
    [InlineData("on ('Exchange Online'): A <= B")]
    [InlineData("on => B")]
    [InlineData("count => length")]
    [InlineData("X=::1 => B")]
    [InlineData("IgnoreDefaultScope => Identity is distinguished-name")]
    [InlineData("A=X => B in 0..5")]
    [InlineData("A => B only (X, Y)")]
    [InlineData("A => count(B) <= 1")]
    [InlineData("reserved(LinkedReceiveConnector)")]
    [InlineData("deprecated(Mode=Slow)")]
    public void A_rule_as_people_write_it_keeps_its_spelling(string notation)
        => Assert.Equal(notation, RuleNotation.Write(RuleParser.Parse(notation)));

    [Fact]
    public void A_value_with_a_quote_is_quoted_with_the_quote_doubled()
        => Assert.Equal("X='don''t'", RuleNotation.Write(Atom.OneOf("X", "don't")));

    [Theory]
    [InlineData("A in 1..5", nameof(RangeClaim))]
    [InlineData("count(A) in 2..", nameof(RangeClaim))]
    [InlineData("A is fqdn", nameof(FormatClaim))]
    [InlineData("!A in 1..5", nameof(AtomsClaim))]
    [InlineData("A in 1..5 & B", nameof(AtomsClaim))]
    [InlineData("A is fqdn | B", nameof(AtomsClaim))]
    [InlineData("count(A) in 2.. ^ B", nameof(AtomsClaim))]
    public void What_a_value_is_alone_is_a_claim_and_beside_others_an_atom(string notation, string type)
        => Assert.Equal(type, RuleParser.Parse("C => " + notation).Then.GetType().Name);

    [Fact]
    public void A_scope_is_part_of_what_a_rule_says()
        => Assert.NotEqual(RuleParser.Parse("on (X): A => B"), RuleParser.Parse("A => B"));

    [Theory]
    [InlineData("A <= B")]
    [InlineData("C => A == B")]
    public void A_comparison_is_a_kind_of_its_own_with_the_id_of_its_severity(string notation)
    {
        var rule = RuleParser.Parse(notation);
        Assert.Equal((RuleKind.Compare, RuleSeverity.Error), (rule.Kind, rule.DefaultSeverity));
        Assert.Equal("CSDK1009", DiagnosticIds.Of(rule.Kind, RuleSeverity.Error));
        Assert.Equal("CSDK2006", DiagnosticIds.Of(rule.Kind, RuleSeverity.Warning));
    }

    [Fact]
    public void Both_parameters_of_a_comparison_are_named()
        => Assert.Equal(["C", "A", "B"], RuleParser.Parse("C => A < B").Parameters);

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
    [InlineData("A < 5", "'5' isn't a parameter")]
    [InlineData("A ~ 5", "'~' isn't expected at column 3")]
    [InlineData("A <", "name or value")]
    [InlineData("count(A) => B", "'in' is expected")]
    [InlineData("A | B => C", "'=>' is expected")]
    [InlineData("A | B & C", "unexpected '&'")]
    [InlineData("on (A) B", "':' is expected")]
    [InlineData("on (A): ", "name or value")]
    [InlineData("reserved(A", "')' is expected")]
    public void A_text_that_is_no_rule_says_where_reading_stopped(string notation, string reason)
        => Assert.Contains(
            reason,
            Assert.Throws<FormatException>(() => RuleParser.Parse(notation)).Message,
            StringComparison.Ordinal);
}
