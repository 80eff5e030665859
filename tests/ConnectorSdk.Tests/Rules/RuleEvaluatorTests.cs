using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules;

public sealed class RuleEvaluatorTests
{
    private static CommandStub New() => new();

    private static CommandStub Set() => new("Set-Connector");

    [Fact]
    public void A_rule_whose_condition_is_met_and_whose_claim_is_not_is_broken()
        => Assert.Equal(Truth.False, New().With("A", "x").Judge("A => B"));

    [Fact]
    public void A_rule_whose_condition_is_not_met_holds()
        => Assert.Equal(Truth.True, New().Judge("A => B"));

    [Fact]
    public void Parameters_and_values_are_compared_without_regard_to_case()
        => Assert.Equal(Truth.True, New().With("mode", "FAST").With("b", "1").Judge("Mode=fast => B"));

    [Theory]
    [InlineData("A => C")]
    [InlineData("B=1 => A")]
    [InlineData("A=1 | A=2")]
    [InlineData("A ^ C")]
    [InlineData("A in 1..5")]
    [InlineData("A is fqdn")]
    [InlineData("count(A) <= 1")]
    public void Nothing_is_certain_of_a_parameter_that_may_be_given(string rule)
        => Assert.Equal(Truth.Unknown, New().With("A", Setting.Unknown).With("B", "1").Judge(rule));

    [Fact]
    public void An_unknown_condition_with_a_claim_that_holds_is_fine()
        => Assert.Equal(Truth.True, New().With("A", Setting.Unknown).With("B", "1").Judge("A => B"));

    [Fact]
    public void A_value_that_is_not_known_is_given_all_the_same()
        => Assert.Equal(Truth.False, New().With("A", Setting.UnknownValue).Judge("A => B"));

    [Fact]
    public void A_null_value_is_not_given()
        => Assert.Equal(Truth.False, New().With("A", "1").With("B", Setting.NullValue).Judge("A => B"));

    [Fact]
    public void A_null_value_equals_null()
        => Assert.Equal(Truth.False, New().With("A", Setting.NullValue).Judge("A=$null => B"));

    [Theory]
    [InlineData("A=$null => B", Truth.False)]
    [InlineData("C => A=$null", Truth.True)]
    [InlineData("C => A=Red", Truth.False)]
    [InlineData("C => !A=$null", Truth.False)]
    internal void An_empty_list_equals_null(string rule, Truth expected)
        => Assert.Equal(expected, New().With("A", []).With("C", "1").Judge(rule));

    [Fact]
    public void An_empty_list_is_not_given()
        => Assert.Equal(Truth.False, New().With("A", "1").With("B", []).Judge("A => B"));

    [Fact]
    public void One_of_several_values_meets_a_condition()
        => Assert.Equal(Truth.False, New().With("A", "x", "y").Judge("A=y => B"));

    [Fact]
    public void A_parameter_that_excludes_another_is_broken_by_both()
        => Assert.Equal(Truth.False, New().With("A", "1").With("B", "1").Judge("A => !B"));

    [Fact]
    public void A_parameter_that_excludes_another_holds_for_either_alone()
        => Assert.Equal(Truth.True, New().With("A", "1").Judge("A => !B"));

    [Fact]
    public void An_omitted_parameter_has_its_documented_default()
        => Assert.Equal(Truth.False, New().Documented("A", "Boolean", "$true").Judge("A=$true => B"));

    [Fact]
    public void A_given_value_replaces_the_documented_default()
        => Assert.Equal(Truth.True, New().Documented("A", "Boolean", "$true").With("A", "$false").Judge("A=$true => B"));

    [Fact]
    public void An_omitted_Boolean_without_a_default_is_not_true()
        => Assert.Equal(Truth.False, New().Documented("A", "Boolean").With("B", "1").Judge("B => A=$true"));

    [Fact]
    public void Whether_an_omitted_Boolean_without_a_default_is_false_is_unknown()
        => Assert.Equal(Truth.Unknown, New().Documented("A", "Boolean").Judge("A=$false => B"));

    [Fact]
    public void An_omitted_switch_is_off()
        => Assert.Equal(Truth.False, New().Documented("A", "SwitchParameter").Judge("A=$false => B"));

    [Fact]
    public void An_omitted_parameter_of_another_type_is_null()
        => Assert.Equal(Truth.False, New().Documented("A", "String").Judge("A=$null => B"));

    [Fact]
    public void A_switch_given_as_false_may_or_may_not_count_as_used()
        => Assert.Equal(Truth.Unknown, New().Documented("A", "SwitchParameter").With("A", "$false").Judge("A => B"));

    [Fact]
    public void A_switch_given_as_true_counts_as_used()
        => Assert.Equal(Truth.False, New().Documented("A", "SwitchParameter").With("A", "$true").Judge("A => B"));

    [Fact]
    public void On_a_stored_object_an_omitted_parameter_has_an_unknown_value()
        => Assert.Equal(Truth.Unknown, Set().Documented("A", "Boolean", "$true").Judge("A=$true => B"));

    [Fact]
    public void On_a_stored_object_a_rule_between_two_given_values_counts()
        => Assert.Equal(Truth.False, Set().With("A", "$true").With("Mode", "Slow").Judge("A=$true => Mode=Fast"));

    [Fact]
    public void On_a_stored_object_a_rule_about_the_command_line_counts()
        => Assert.Equal(Truth.False, Set().With("A", "1").Judge("A => B"));

    [Theory]
    [InlineData("Set-X", true)]
    [InlineData("update-X", true)]
    [InlineData("Resume-X", true)]
    [InlineData("New-X", false)]
    [InlineData("Get-X", false)]
    [InlineData("Setup-X", false)]
    public void Some_verbs_change_a_stored_object(string cmdlet, bool expected)
        => Assert.Equal(expected, CmdletVerbs.ChangesStoredObject(cmdlet));

    [Theory]
    [InlineData("A | B | C", 1, Truth.True)]
    [InlineData("A | B | C", 0, Truth.False)]
    [InlineData("A ^ B ^ C", 0, Truth.False)]
    [InlineData("A ^ B ^ C", 1, Truth.True)]
    [InlineData("A ^ B ^ C", 2, Truth.False)]
    internal void A_choice_counts_what_is_given(string rule, int given, Truth expected)
    {
        var command = New();
        foreach (var parameter in new[] { "A", "C" }.Take(given))
        {
            command.With(parameter, "1");
        }

        Assert.Equal(expected, command.Judge(rule));
    }

    [Fact]
    public void Two_certain_choices_of_one_break_the_rule_whatever_the_third_is()
        => Assert.Equal(Truth.False, New().With("A", "1").With("B", "1").With("C", Setting.Unknown).Judge("A ^ B ^ C"));

    [Fact]
    public void A_format_in_a_condition_is_asked_of_each_value()
        => Assert.Equal(Truth.False, New().With("Hosts", "a.com", "10.0.0.1").Judge("Hosts is ip-address => B"));

    [Fact]
    public void A_product_rule_is_not_decided_here()
        => Assert.Equal(Truth.Unknown, New().With("A", "1").Judge("A only on ('Exchange Server 2019')"));

    [Fact]
    public void A_reserved_parameter_breaks_the_rule_once_given()
        => Assert.Equal((Truth.False, Truth.True), (New().With("A", "1").Judge("reserved(A)"), New().Judge("reserved(A)")));

    [Theory]
    [InlineData("51", Truth.False)]
    [InlineData("50", Truth.True)]
    [InlineData("unlimited", Truth.False)]
    [InlineData("some", Truth.Unknown)]
    internal void Bounds_in_a_condition_are_inclusive(string value, Truth expected)
        => Assert.Equal(expected, New().With("Limit", value).Judge("Limit in 51.. => B"));

    [Theory]
    [InlineData("Limit in 51..", Truth.True)]
    [InlineData("Limit in ..50", Truth.True)]
    [InlineData("Limit in 51..99", Truth.False)]
    [InlineData("Limit in 51..unlimited", Truth.True)]
    [InlineData("Limit in ..", Truth.True)]
    [InlineData("!Limit in 51..", Truth.False)]
    internal void One_of_several_values_lies_in_bounds(string atom, Truth expected)
        => Assert.Equal(expected, New().With("Limit", "10", "200", "unlimited").Judge($"Else | {atom}"));

    [Theory]
    [InlineData("64KB..1GB", "70000", Truth.True)]
    [InlineData("64KB..1GB", "1.1GB", Truth.False)]
    [InlineData("00:01:00..", "00:00:59", Truth.False)]
    [InlineData("00:01:00..", "1.00:00:00", Truth.True)]
    [InlineData("some..more", "5", Truth.Unknown)]
    internal void Bounds_in_a_condition_are_numbers_sizes_or_time_spans(string bounds, string value, Truth expected)
        => Assert.Equal(expected, New().With("Limit", value).Judge($"Limit in {bounds} | Else"));

    [Fact]
    public void A_default_lies_in_bounds_on_verbs_that_create()
    {
        Assert.Equal(Truth.False, New().Documented("Limit", "Int32", "60").Judge("Limit in 51.. => B"));
        Assert.Equal(Truth.True, New().Documented("Limit", "Int32", "10").Judge("Limit in 51.. => B"));
        Assert.Equal(Truth.True, New().Documented("Limit", "Int32", "$null").Judge("Limit in 51.. => B"));
        Assert.Equal(Truth.Unknown, Set().Documented("Limit", "Int32", "60").Judge("Limit in 51.. => B"));
    }

    [Theory]
    [InlineData("Limit in 51.. => B")]
    [InlineData("!Limit in 51.. => B")]
    public void An_omitted_value_without_a_default_may_lie_anywhere(string rule)
        => Assert.Equal(Truth.Unknown, New().Documented("Limit", "Int32").Judge(rule));

    [Fact]
    public void A_null_value_lies_in_no_bounds()
        => Assert.Equal(Truth.True, New().With("Limit", Setting.NullValue).Judge("Limit in .. => B"));

    [Fact]
    public void A_value_that_is_not_known_may_lie_in_bounds()
        => Assert.Equal(Truth.Unknown, New().With("Limit", Setting.UnknownValue).Judge("Limit in 51.. => B"));

    [Theory]
    [InlineData(1, Truth.True)]
    [InlineData(2, Truth.False)]
    [InlineData(3, Truth.False)]
    internal void The_number_of_values_can_be_a_condition(int count, Truth expected)
        => Assert.Equal(
            expected,
            New().With("Types", [.. Enumerable.Repeat("a", count)]).With("B", "1").Judge("count(Types) in 2.. => !B"));

    [Fact]
    public void An_omitted_parameter_has_no_values_unless_an_object_stores_some()
    {
        Assert.Equal(Truth.False, New().Judge("count(Types) in ..0 => B"));
        Assert.Equal(Truth.True, New().Judge("count(Types) in 1.. => B"));
        Assert.Equal(Truth.Unknown, Set().Judge("count(Types) in ..0 => B"));
    }

    [Fact]
    public void A_null_value_is_no_value_and_an_unknown_one_may_be_several()
    {
        Assert.Equal(Truth.False, Set().With("Types", Setting.NullValue).Judge("count(Types) in ..0 => B"));
        Assert.Equal(Truth.Unknown, New().With("Types", Setting.UnknownValue).Judge("count(Types) in 2.. => B"));
        Assert.Equal(Truth.Unknown, New().With("Types", Setting.Unknown).Judge("count(Types) in 2.. => B"));
    }

    [Theory]
    [InlineData("A=x => B in 0..5", "7", Truth.False)]
    [InlineData("A=x => B in 0..5", "5", Truth.True)]
    [InlineData("A=y => B in 0..5", "7", Truth.True)]
    [InlineData("A => B only (X, Y)", "z", Truth.False)]
    [InlineData("A => B is guid", "z", Truth.False)]
    [InlineData("A => B is guid or =z", "z", Truth.True)]
    [InlineData("A => length(B) <= 1", "zz", Truth.False)]
    internal void A_claim_about_values_counts_where_its_condition_holds(string rule, string value, Truth expected)
        => Assert.Equal(expected, New().With("A", "x").With("B", value).Judge(rule));

    [Fact]
    public void The_scope_of_a_rule_is_not_judged_here()
        => Assert.Equal(Truth.False, New().With("A", "1").Judge("on ('Exchange Server 2010'): A => B"));

    [Theory]
    [InlineData("A ~> Mode=Fast", Truth.Unknown)]
    [InlineData("A ~> Mode in (Fast, Slow)", Truth.Unknown)]
    [InlineData("A => Mode=Fast", Truth.False)]
    [InlineData("!Mode=Fast => B", Truth.Unknown)]
    [InlineData("Mode=Fast => B", Truth.Unknown)]
    internal void What_is_omitted_without_a_documented_default_is_unknown_but_meets_no_demand(string rule, Truth expected)
        => Assert.Equal(expected, New().Documented("Mode", "LampMode").With("A", "1").Judge(rule));

    [Fact]
    public void A_documented_default_counts_in_a_rule_about_effects()
        => Assert.Equal(
            Truth.False, New().Documented("Mode", "LampMode", "Slow").With("A", "1").Judge("A ~> Mode=Fast"));

    [Theory]
    [InlineData("A ~> B")]
    [InlineData("A ~> B | C")]
    public void What_makes_a_setting_effective_may_be_stored_already(string rule)
    {
        Assert.Equal(Truth.Unknown, Set().With("A", "1").Judge(rule));
        Assert.Equal(Truth.False, New().With("A", "1").Judge(rule));
        Assert.Equal(Truth.True, Set().With("A", "1").With("B", "1").Judge(rule));
        Assert.Equal(Truth.False, Set().With("A", "1").With("B", Setting.NullValue).With("C", Setting.NullValue).Judge(rule));
    }

    [Fact]
    public void What_takes_an_effect_away_has_to_be_given()
    {
        Assert.Equal(Truth.False, Set().With("A", "1").With("B", "1").Judge("A ~> !B"));
        Assert.NotEqual(Truth.False, Set().With("A", "1").Judge("A ~> !B"));
    }

    [Theory]
    [InlineData("Boolean", null, "$false")]
    [InlineData("Boolean", "$true", "$true")]
    [InlineData("LampMode", "Slow", "slow")]
    public void Nobody_expects_an_effect_of_a_value_that_a_parameter_has_anyway(string type, string? value, string given)
        => Assert.Equal(Truth.Unknown, New().Documented("A", type, value).With("A", given).Judge("A ~> B"));

    [Theory]
    [InlineData("Boolean", null, "$true", "A ~> B")]
    [InlineData("Boolean", "$true", "$false", "A ~> B")]
    [InlineData("LampMode", "Slow", "Fast", "A ~> B")]
    [InlineData("LampMode", "Slow", "Slow", "A=Slow ~> B")]
    [InlineData("Boolean", null, "$false", "A => B")]
    public void Other_values_and_demands_count(string type, string? value, string given, string rule)
        => Assert.Equal(Truth.False, New().Documented("A", type, value).With("A", given).Judge(rule));
}
