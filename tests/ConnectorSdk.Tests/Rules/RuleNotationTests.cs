using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Predicates;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

public sealed class RuleNotationTests
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.OneOf(
                "A", "B", "in", "is", "only", "on", "or", "length", "count", "cost", "reserved", "deprecated", "1..5", "..",
                "fqdn", "x",
                "'a b'", "'", ":", "(", ")", ",", "&", "|", "^", "!", "=", "==", "<", "<=", ">", ">=", "=>", "~>", "~", "$true",
                "-", " ")
            .Array[0, 12].Select(parts => string.Join(" ", parts)),
        Gen.Char["ABin(),&|^!=<>~':. x1"].Array[0, 16].Select(characters => new string(characters)),
        Gen.String[0, 20]);

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
    [InlineData("Name is without ' %&'")]
    [InlineData("Hosts is like Host:Port or =*")]
    [InlineData("Hosts is like 'Host (Port)' or fqdn")]
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
        => Assert.Equal("X='don''t'", RuleNotation.Write(Predicate.OneOf("X", "don't")));

    [Theory]
    [InlineData("A in 1..5")]
    [InlineData("count(A) <= 2")]
    [InlineData("A is fqdn or cidr")]
    [InlineData("A only (x, y)")]
    [InlineData("A < B")]
    public void What_limits_values_alone_is_a_limit_and_beside_others_one_of_several(string notation)
    {
        Assert.NotNull(RuleParser.Parse("C => " + notation).Then.Limit);
        Assert.Null(RuleParser.Parse($"C => {notation} & D").Then.Limit);
        Assert.Null(RuleParser.Parse("C => !" + notation).Then.Limit);
    }

    [Theory]
    [InlineData("count(A) >= 2 => B", "count(A) in 2.. => B")]
    [InlineData("count(A) in 2.. & B", "count(A) in 2.. & B")]
    [InlineData("A => count(B) in 2..", "A => count(B) >= 2")]
    [InlineData("!!A => B", "A => B")]
    [InlineData("on (X):A", "on (X): A")]
    [InlineData("on (X  Y, Z): A", "on ('X Y', Z): A")]
    [InlineData("A in ('x y', u v w)", "A in ('x y', 'u v w')")]
    [InlineData("A only on (X) => B", "A only on (X) => B")]
    public void Each_rule_has_one_spelling(string notation, string written)
        => Assert.Equal(written, RuleNotation.Write(RuleParser.Parse(notation)));

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
    [InlineData("", 1, "Expected a name")]
    [InlineData("A =>", 5, "Expected a name")]
    [InlineData("A B", 3, "or the end of the rule instead of 'B'")]
    [InlineData("A => B C", 8, "or the end of the rule instead of 'C'")]
    [InlineData("A=", 3, "Expected a value")]
    [InlineData("A in (x", 8, "Expected ')'")]
    [InlineData("A in x", 6, "is not a range")]
    [InlineData("A only x", 8, "Expected '('")]
    [InlineData("length(A) 5", 11, "Expected '<=', '>=', or 'in'")]
    [InlineData("A='x", 3, "The closing quote is missing")]
    [InlineData("A < 5", 5, "'5' is not a parameter")]
    [InlineData("A ~ 5", 3, "Unexpected '~'")]
    [InlineData("A <", 4, "Expected a name")]
    [InlineData("count(A) => B", 10, "Expected '<=', '>=', or 'in'")]
    [InlineData("A | B => C", 3, "Unexpected '|'")]
    [InlineData("A | B & C", 7, "Expected the end of the rule instead of '&'")]
    [InlineData("A & B => C => D", 12, "or the end of the rule instead of '=>'")]
    [InlineData("A => reserved(B)", 14, "or the end of the rule instead of '('")]
    [InlineData("A != B", 3, "Write the negation before the name")]
    [InlineData("on (A) B", 8, "Expected ':'")]
    [InlineData("on (A): ", 9, "Expected a name")]
    [InlineData("reserved(A", 11, "Expected ')'")]
    [InlineData("deprecated(A | B)", 14, "Unexpected '|'")]
    public void A_text_that_is_no_rule_says_where_reading_stopped_and_why(string notation, int column, string reason)
    {
        var refusal = Assert.Throws<NotationException>(() => RuleParser.Parse(notation));

        Assert.Equal(column, refusal.Column);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Contains($" (column {column}).", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A onyl (x, y)", "only")]
    [InlineData("A requires B", "=>")]
    [InlineData("A -> B", "=>")]
    [InlineData("A ~ B", "~>")]
    [InlineData("A and B => C", "&")]
    [InlineData("A or B", "|")]
    [InlineData("A in 0-100", "0..100")]
    [InlineData("A <= 5", "in ..5")]
    [InlineData("A >= 5", "in 5..")]
    [InlineData("A == 5", "=5")]
    [InlineData("A in 1..5 or x", "or =x")]
    [InlineData("A in 1..5 or B in 1..5", "|")]
    [InlineData("A excludes B", "=> !")]
    [InlineData("A | B => C", "&")]
    public void What_was_probably_meant_is_suggested(string notation, string suggestion)
    {
        var refusal = Assert.Throws<NotationException>(() => RuleParser.Parse(notation));

        Assert.Equal(suggestion, refusal.Suggestion);
        Assert.EndsWith($"Did you mean '{suggestion}'?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_a_rule_or_refused_in_one_way()
        => _text.Sample(
            text =>
            {
                try
                {
                    return RuleParser.Parse(RuleParser.Parse(text).ToString()) == RuleParser.Parse(text);
                }
                catch (NotationException refusal)
                {
                    return refusal.Column >= 1 && refusal.Column <= text.Length + 1;
                }
            },
            iter: 50_000);

    [Fact]
    public void A_text_of_any_length_is_read_or_refused()
    {
        Assert.Equal("A", RuleParser.Parse(new string('!', 100_000) + "A").ToString());
        Assert.Throws<NotationException>(() => RuleParser.Parse(new string('(', 100_000)));
        Assert.Throws<NotationException>(() => RuleParser.Parse("on" + new string('(', 100_000)));
    }
}
