using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Notation;

namespace ConnectorSdk.Tests.Rules;

public sealed class RuleMessageTests
{
    [Fact]
    public void A_missing_parameter_is_named()
        => Assert.Equal("A = $true requires B, but B is not set.", new CommandStub().With("A", "$true").Describe("A=$true => B"));

    [Theory]
    [InlineData("B", "The command requires B, but B is not set.")]
    [InlineData("!A", "The command cannot be used with A.")]
    public void What_always_holds_is_said_of_the_command(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("A", "1").Describe(rule));

    [Fact]
    public void A_wrong_value_is_shown_beside_the_required_one()
        => Assert.Equal(
            "A requires Mode = Fast, but Mode is Slow.",
            new CommandStub().With("A", "1").With("Mode", "Slow").Describe("A => Mode=Fast"));

    [Fact]
    public void A_default_that_breaks_the_rule_is_shown()
        => Assert.Equal(
            "A requires Mode = Fast, but Mode is Slow by default.",
            new CommandStub().Documented("Mode", "String", "Slow").With("A", "1").Describe("A => Mode=Fast"));

    [Fact]
    public void An_exclusion_names_both_sides()
        => Assert.Equal("A cannot be used with B.", new CommandStub().With("A", "1").With("B", "1").Describe("A => !B"));

    [Fact]
    public void A_setting_without_effect_says_what_it_needs()
        => Assert.Equal(
            "A has no effect without B, but B is $null.",
            new CommandStub().With("A", "1").With("B", Setting.NullValue).Describe("A ~> B"));

    [Theory]
    [InlineData("A ~> !B", "A has no effect with B.")]
    [InlineData("A & B ~> !Mode=On", "A has no effect with B and Mode = On.")]
    [InlineData("A & Mode=On ~> C", "A has no effect with Mode = On without C, but C is not set.")]
    public void What_has_no_effect_comes_first_whatever_takes_it_away(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("A", "1").With("B", "1").With("Mode", "On").Describe(rule));

    [Fact]
    public void The_broken_one_of_several_values_is_shown()
        => Assert.Equal(
            "Ports = 70000 is out of range. The allowed range is 0 to 65535.",
            new CommandStub().With("Ports", "25", "70000").Describe("Ports in 0..65535"));

    [Theory]
    [InlineData("length(X) <= 3", "X has 4 characters, but at most 3 are allowed.")]
    [InlineData("length(X) <= 1", "X has 4 characters, but at most 1 is allowed.")]
    public void A_length_is_counted(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("X", "abcd").Describe(rule));

    [Theory]
    [InlineData("A | B", "At least one of A or B is required, but none is set.")]
    [InlineData("A ^ B", "Exactly one of A or B is required, but none is set.")]
    [InlineData("C => A | B", "C requires at least one of A or B, but none is set.")]
    [InlineData("C => A | B | D", "C requires at least one of A, B, or D, but none is set.")]
    [InlineData("C ~> A | B", "C has no effect without at least one of A or B, but none is set.")]
    [InlineData("C ^ E", "Exactly one of C or E is required, but C and E are set.")]
    [InlineData("C => E=2 ^ E=3", "C requires exactly one of E = 2 or E = 3.")]
    public void A_choice_lists_its_members(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("C", "1").With("E", "1").Describe(rule));

    [Theory]
    [InlineData("Limit in 51.. => B", "Limit = 60 requires B, but B is not set.")]
    [InlineData("Limit in ..99 => B", "Limit = 60 requires B, but B is not set.")]
    [InlineData("Limit in 51..99 => B", "Limit = 60 requires B, but B is not set.")]
    [InlineData("!Limit in 99.. => B", "Limit = 60 requires B, but B is not set.")]
    [InlineData("!Limit in ..51 => B", "Limit = 60 requires B, but B is not set.")]
    [InlineData("!Limit in 1..9 => B", "Limit = 60 requires B, but B is not set.")]
    [InlineData("count(Types) in 2.. => !Limit", "2 or more values of Types cannot be used with Limit.")]
    [InlineData("count(Types) in ..2 => !Limit", "2 or fewer values of Types cannot be used with Limit.")]
    [InlineData("count(Types) in 1..2 => !Limit", "1 to 2 values of Types cannot be used with Limit.")]
    [InlineData("!count(Types) in 3.. => !Limit", "fewer than 3 values of Types cannot be used with Limit.")]
    [InlineData("!count(Types) in ..1 => !Limit", "more than 1 values of Types cannot be used with Limit.")]
    [InlineData("!count(Types) in 3..4 => !Limit", "other than 3 to 4 values of Types cannot be used with Limit.")]
    public void Bounds_in_a_condition_read_as_a_quantity(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("Limit", "60").With("Types", "a", "b").Describe(rule));

    [Theory]
    [InlineData("Mode in (Fast, Slow) => B", "Mode = Slow requires B, but B is not set.")]
    [InlineData("!Mode in (Warm, Cold) => B", "Mode = Slow requires B, but B is not set.")]
    [InlineData("Effects in (Glow, Spark) ~> B", "Effects = Spark has no effect without B, but B is not set.")]
    [InlineData("Color in (Red, Blue) => B", "Color = Blue (by default) requires B, but B is not set.")]
    [InlineData("A => !Mode in (Fast, Slow)", "A cannot be used with Mode = Slow.")]
    public void Of_several_values_that_would_do_the_one_that_is_given_is_named(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().Documented("Color", "LampColor", "Blue")
            .With("A", "1").With("Mode", "Slow").With("Effects", "Pulse", "Spark").Describe(rule));

    [Fact]
    public void A_value_outside_its_list_is_named_without_the_list_that_the_sentence_has()
        => Assert.Equal(
            "Color = 'Pink' is not an allowed value.",
            new CommandStub().With("Color", "Red", "Pink").Describe("Color only (Red, Blue)"));

    [Theory]
    [InlineData("X only (Red, Blue)", "Valid values are:", "Valid values are: Red, Blue.")]
    [InlineData("X only (Red, Blue)", "Use the following values.", "Use the following values. Red, Blue.")]
    [InlineData("X only (Red, Blue)", "Valid values are Red and Blue.", "Valid values are Red and Blue.")]
    [InlineData("Y => X only (Red, Blue)", "With Y, valid values are:", "With Y, valid values are:")]
    [InlineData("X => !Y", "Don't use:", "Don't use:")]
    public void A_list_is_quoted_with_its_values_and_kept_as_its_lead(string rule, string lead, string expected)
    {
        var parsed = RuleParser.Parse(rule);

        Assert.Equal(expected, ListQuote.Complete(parsed, lead));
        Assert.Equal(lead, ListQuote.Shorten(parsed, expected));
    }

    [Fact]
    public void What_only_a_type_says_is_not_quoted()
        => Assert.Equal(
            "Host = '?' is not a domain. (New-Lamp.md, line 7: type of the parameter)",
            RuleMessage.WithSource("Host = '?' is not a domain.", "", "New-Lamp.md", 7));

    [Fact]
    public void A_value_outside_required_bounds_is_shown()
        => Assert.Equal(
            "A requires Limit of 51 or more, but Limit is 10.",
            new CommandStub().With("Limit", "10").With("A", "1").Describe("A => Limit in 51.. & A"));

    [Theory]
    [InlineData("A <= B", "A = 60GB must be less than or equal to B = 50GB.")]
    [InlineData("A < B", "A = 60GB must be less than B = 50GB.")]
    [InlineData("B >= A", "B = 50GB must be greater than or equal to A = 60GB.")]
    [InlineData("B > A", "B = 50GB must be greater than A = 60GB.")]
    [InlineData("A == B", "A = 60GB must be equal to B = 50GB.")]
    [InlineData("C=x => A == B", "With C = x, A = 60GB must be equal to B = 50GB.")]
    public void A_comparison_shows_both_values(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("A", "60GB").With("B", "50GB").With("C", "x").Describe(rule));

    [Theory]
    [InlineData("A=x => B in 0..5", "With A = x, B = 7 is out of range. The allowed range is 0 to 5.")]
    [InlineData("A & C => B only (5, 6)", "With A and C, B = '7' is not an allowed value. Allowed values: 5, 6.")]
    [InlineData("A => B is guid", "With A, B = '7' is not a GUID.")]
    [InlineData("!D => length(B) >= 2", "With no D, B has 1 character, but at least 2 are required.")]
    [InlineData("A=x => count(A) <= 0", "With A = x, A has 1 value, but at most 0 are allowed.")]
    [InlineData("B & C => B in 5..6", "With B and C, B = 7 is out of range. The allowed range is 5 to 6.")]
    [InlineData("reserved(A & B=7)", "A and B = 7 is reserved.")]
    [InlineData("A ~> B in 0..5", "A has no effect, because B = 7 is out of range. The allowed range is 0 to 5.")]
    public void A_claim_about_values_under_a_condition_begins_with_it(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("A", "x").With("B", "7").With("C", "1").Describe(rule));

    [Fact]
    public void A_mandatory_parameter_that_is_set_has_no_message()
        => Assert.Null(RuleMessage.DescribeMandatory("Name", new CommandStub().With("Name", Setting.UnknownValue)));

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "Mandatory parameter Name is $null.")]
    public void Null_is_a_value_of_a_mandatory_parameter_where_the_document_allows_it(bool allowsNull, string? expected)
        => Assert.Equal(expected, RuleMessage.DescribeMandatory(
            "Name", new CommandStub().Documented("Name", "String", null, allowsNull).With("Name", Setting.NullValue)));

    [Fact]
    public void A_mandatory_parameter_that_may_be_null_is_still_missed()
        => Assert.NotNull(RuleMessage.DescribeMandatory(
            "Name", new CommandStub().Documented("Name", "String", null, allowsNull: true)));
}
