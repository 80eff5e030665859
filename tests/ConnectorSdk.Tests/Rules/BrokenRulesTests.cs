using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Notation;

namespace ConnectorSdk.Tests.Rules;

public sealed class BrokenRulesTests
{
    [Fact]
    public void No_effect_is_left_out_where_the_same_is_required() => Assert.Equal(
        ["Route=$true => Type=OnPremises"],
        Reported("Route ~> Type=OnPremises", "Route=$true => Type=OnPremises"));

    [Fact]
    public void No_effect_stays_where_something_else_is_required() => Assert.Equal(
        ["Route ~> Type=OnPremises", "Route=$true => Hosts"],
        Reported("Route ~> Type=OnPremises", "Route=$true => Hosts"));

    [Fact]
    public void No_effect_stays_where_another_setting_requires_the_same() => Assert.Equal(
        ["Route ~> Type=OnPremises", "Rewrite=$true => Type=OnPremises"],
        Reported("Route ~> Type=OnPremises", "Rewrite=$true => Type=OnPremises"));

    [Fact]
    public void Two_settings_without_effect_are_both_reported() => Assert.Equal(
        ["A ~> Type=OnPremises", "B ~> Type=OnPremises"],
        Reported("A ~> Type=OnPremises", "B ~> Type=OnPremises"));

    [Theory]
    [InlineData("Start < End", "End > Start")]
    [InlineData("Start <= End", "End >= Start")]
    [InlineData("Start < End", "Start <= End")]
    [InlineData("Start == End", "End == Start")]
    [InlineData("Quiet => !Remote", "Remote => !Quiet")]
    [InlineData("Mode=Slow => !Remote", "Remote => !Mode=Slow")]
    public void What_two_sections_state_from_both_sides_is_reported_once(string first, string mirrored)
        => Assert.Equal([first], Reported(first, mirrored));

    [Theory]
    [InlineData("Start < End", "Start > End")]
    [InlineData("Start < End", "End < Stop")]
    [InlineData("Quiet => !Remote", "Remote => !Server")]
    [InlineData("Mode=Slow => !Remote", "Remote => !Mode=Fast")]
    public void Different_demands_are_both_reported(string first, string second)
        => Assert.Equal([first, second], Reported(first, second));

    [Theory]
    [InlineData("Port in 0..65535", "Port ~> Host")]
    [InlineData("Mode only (Fast, Slow)", "Remote ~> Mode=Fast")]
    [InlineData("length(Name) <= 5", "Name ~> Host")]
    [InlineData("Host is domain", "Port ~> Host=a.example")]
    public void An_invalid_value_brings_no_warning_about_its_effect(string invalid, string warning)
    {
        Assert.Equal([invalid], Reported(invalid, warning));
        Assert.Equal([invalid], Reported(warning, invalid));
    }

    [Fact]
    public void An_invalid_value_leaves_warnings_about_other_settings()
        => Assert.Equal(["Port in 0..65535", "Remote ~> Mode=Fast"], Reported("Port in 0..65535", "Remote ~> Mode=Fast"));

    private static IEnumerable<string> Reported(params string[] broken)
        => BrokenRules.WithoutRepetition([.. broken.Select(RuleParser.Parse)], rule => rule).Select(rule => rule.ToString());
}
