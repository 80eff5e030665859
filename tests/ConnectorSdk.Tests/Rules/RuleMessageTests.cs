using ConnectorSdk.Rules;

namespace ConnectorSdk.Tests.Rules;

public sealed class RuleMessageTests
{
    [Fact]
    public void A_missing_parameter_is_named()
        => Assert.Equal("A = $true requires B, which is not set.", new CommandStub().With("A", "$true").Describe("A=$true => B"));

    [Fact]
    public void A_wrong_value_is_shown_beside_the_required_one()
        => Assert.Equal(
            "A requires Mode = Fast, but it is Slow.",
            new CommandStub().With("A", "1").With("Mode", "Slow").Describe("A => Mode=Fast"));

    [Fact]
    public void A_default_that_breaks_the_rule_is_shown()
        => Assert.Equal(
            "A requires Mode = Fast, but it is Slow by default.",
            new CommandStub().Documented("Mode", "String", "Slow").With("A", "1").Describe("A => Mode=Fast"));

    [Fact]
    public void An_exclusion_names_both_sides()
        => Assert.Equal("A can't be used with B.", new CommandStub().With("A", "1").With("B", "1").Describe("A => !B"));

    [Fact]
    public void A_setting_without_effect_says_what_it_needs()
        => Assert.Equal(
            "A has no effect without B, but it is $null.",
            new CommandStub().With("A", "1").With("B", Setting.NullValue).Describe("A ~> B"));

    [Fact]
    public void The_broken_one_of_several_values_is_shown()
        => Assert.Equal(
            "Ports = 70000 is outside 0 to 65535.",
            new CommandStub().With("Ports", "25", "70000").Describe("Ports in 0..65535"));

    [Fact]
    public void A_length_is_counted()
        => Assert.Equal(
            "X has 4 characters; at most 3 are allowed.",
            new CommandStub().With("X", "abcd").Describe("length(X) <= 3"));

    [Theory]
    [InlineData("A | B", "Give at least one of A, B.")]
    [InlineData("A ^ B", "Give exactly one of A, B.")]
    [InlineData("C => A | B", "C requires at least one of A, B.")]
    public void A_choice_lists_its_members(string rule, string expected)
        => Assert.Equal(expected, new CommandStub().With("C", "1").Describe(rule));

    [Fact]
    public void A_mandatory_parameter_that_is_set_has_no_message()
        => Assert.Null(RuleMessage.DescribeMandatory("Name", Setting.UnknownValue));
}
