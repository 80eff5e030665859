using ConnectorSdk.Rules;

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

    private static IEnumerable<string> Reported(params string[] broken)
        => BrokenRules.WithoutRepetition([.. broken.Select(RuleParser.Parse)], rule => rule).Select(rule => rule.ToString());
}
