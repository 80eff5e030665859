using static ConnectorSdk.SpecCompiler.Tests.SampleDocumentation;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The rules of a parameter in the remarks of the method that sets it.</summary>
public sealed class RuleRemarksTests
{
    [Theory]
    [InlineData("Label => Owner", "Requires <c>Owner</c>.")]
    [InlineData("Label => Silent=$false", "Requires <c>Silent = false</c>.")]
    [InlineData("Label => !Owner", "Can't be used with <c>Owner</c>.")]
    [InlineData("Label=Red => Owner", "<c>Red</c> requires <c>Owner</c>.")]
    [InlineData("Label in (Red, Green) => !Owner", "<c>Red</c> or <c>Green</c> can't be used with <c>Owner</c>.")]
    [InlineData("Label & Silent=$true => Owner", "Requires <c>Owner</c> if <c>Silent</c> is <c>true</c>.")]
    [InlineData("Owner => Label", "Required if <c>Owner</c> is set.")]
    [InlineData("Silent=$true => Label", "Required if <c>Silent</c> is <c>true</c>.")]
    [InlineData("Owner => Label=Red", "Must be <c>Red</c> if <c>Owner</c> is set.")]
    [InlineData("Silent=$true => !Label", "Can't be used with <c>Silent = true</c>.")]
    [InlineData("Label ~> Silent=$true", "Has no effect unless <c>Silent</c> is <c>true</c>.")]
    [InlineData("Label=Red ~> Owner", "<c>Red</c> has no effect unless <c>Owner</c> is set.")]
    [InlineData("Label & Color ~> Owner", "If <c>Color</c> is set, this parameter has no effect unless <c>Owner</c> is set.")]
    [InlineData("Color & Owner ~> !Label", "If <c>Owner</c> is set, <c>Color</c> has no effect if this parameter is set.")]
    [InlineData("Owner ~> Label=Red", "<c>Owner</c> has no effect unless this parameter is <c>Red</c>.")]
    [InlineData("length(Label) <= 64", "Must be at most 64 characters long.")]
    [InlineData("Label is guid", "Must be a GUID.")]
    [InlineData("Silent=$true => length(Label) <= 5", "Must be at most 5 characters long if <c>Silent</c> is <c>true</c>.")]
    [InlineData("Label | Owner | Color", "At least one of <c>Label</c>, <c>Owner</c>, or <c>Color</c> is required.")]
    [InlineData("Label => Owner ^ Color", "Requires exactly one of <c>Owner</c> or <c>Color</c>.")]
    [InlineData("deprecated(Label)", "Deprecated.")]
    [InlineData("reserved(Label=Red)", "<c>Red</c> is reserved.")]
    public void A_rule_is_a_sentence_in_terms_of_CSharp(string rule, string expected)
        => Assert.Equal([expected], WithRules(rule));

    [Theory]
    [InlineData("Count in 1..5", "Must be between 1 and 5.")]
    [InlineData("Count <= Most", "Must be less than or equal to <c>Most</c>.")]
    [InlineData("Least <= Count", "Must be greater than or equal to <c>Least</c>.")]
    public void A_limit_of_numbers_is_described(string rule, string expected)
        => Assert.Equal([expected], Paragraphs(Of(
            SampleDocument.Of(string.Concat(new[] { "Count", "Least", "Most" }
                .Select(name => SampleDocument.Parameter(name, "Int32", name + ".")))) + Rules(rule),
            " WithCount(")));

    [Theory]
    [InlineData("String[]", "count(Label) <= 1", "Must have at most 1 value.")]
    [InlineData("String[]", "count(Label) <= 5", "Must have at most 5 values.")]
    public void The_number_of_values_is_limited(string type, string rule, string expected)
        => Assert.Equal([expected], Paragraphs(Of(
            SampleDocument.Of(SampleDocument.Parameter("Label", type, "The Label parameter specifies the words.")) + Rules(rule),
            " WithLabel(")));

    /// <summary>Only the first parameter has no effect, but the method sets another parameter.</summary>
    [Fact]
    public void A_condition_of_another_setting_that_has_no_effect_is_not_told()
        => Assert.Empty(WithRules("Owner & Label ~> Color"));

    [Fact]
    public void The_number_of_values_of_an_argument_for_one_is_not_told() => Assert.Empty(WithRules("count(Label) <= 1"));

    [Fact]
    public void An_argument_that_is_always_set_is_not_called_required()
        => Assert.Equal("The words.", Element(Of(
            SampleDocument.Of(
                SampleDocument.Parameter("Label", "String", "The Label parameter specifies the words.", required: "True")
                + SampleDocument.Parameter("Owner", "String"),
                SampleDocument.Syntax("-Label <String> [-Owner <String>]")) + Rules("Owner => Label"),
            " New(string label)"), "param"));

    [Fact]
    public void Rules_that_differ_in_the_object_are_one_sentence()
        => Assert.Equal(["Can't be used with <c>Owner</c>, <c>Color</c>, or <c>Silent = true</c>."],
            WithRules("Label => !Owner", "Label => !Color", "Silent=$true => !Label"));

    [Fact]
    public void A_rule_that_the_section_of_another_parameter_states_is_told_on_both()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Label", "String", "The Label parameter specifies the words.")
            + SampleDocument.Parameter("Owner", "String", "You can't use this parameter with the Label parameter."));

        Assert.Equal(["Can't be used with <c>Owner</c>."], Paragraphs(Of(document, " WithLabel(")));
        Assert.Equal(["Can't be used with <c>Label</c>."], Paragraphs(Of(document, " WithOwner(")));
    }

    [Fact]
    public void A_rule_of_another_section_names_the_value_that_it_hangs_on()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Color", "LampColor", "Valid values are:\n\n- Red: Warm.\n- Blue: Cold.")
            + SampleDocument.Parameter(
                "Owner", "String", "The Owner parameter is required if the Color parameter is set to Red."));

        Assert.Contains("<c>Red</c> requires <c>Owner</c>.", Paragraphs(Of(document, " WithColor(")));
    }

    [Fact]
    public void More_than_six_rules_are_counted()
    {
        var remarks = WithRules(
            "Label=A => Color", "Label=B => Owner", "Label=C => !Color", "Label=D => !Owner", "Label=E => Silent=$true",
            "Label=F ~> Color", "length(Label) <= 5", "Owner => Label=B");

        Assert.Equal(7, remarks.Count);
        Assert.Equal("... and 2 more rules.", remarks[^1]);
    }

    [Fact]
    public void A_sentence_that_says_more_than_the_rule_follows_it()
        => Assert.Equal(
            ["Can't be used with <c>Owner</c>. You can't use this parameter with the Owner parameter, because the factory "
                + "engraves both in brass."],
            RemarksOfLabel("The Label parameter specifies the words.\n\n"
                + "You can't use this parameter with the Owner parameter, because the factory engraves both in brass."));

    [Fact]
    public void The_format_that_the_type_in_CSharp_guarantees_is_not_told()
        => Assert.Equal(["Must be between 00:00:01 and 01:00:00."], RemarksOfLabel(
            "The Label parameter specifies how long the lamp glows.\n\nTo specify a value, enter it as a time span: "
                + "dd.hh:mm:ss.\n\n"
            + "The valid input range for this parameter is 00:00:01 to 01:00:00.", "EnhancedTimeSpan"));

    private static IReadOnlyList<string> WithRules(params string[] rules)
        => Paragraphs(Of(
            SampleDocument.Of(
                SampleDocument.Parameter("Label", "String", "The Label parameter specifies the words.")
                + SampleDocument.Parameter("Owner", "String") + SampleDocument.Parameter("Color", "String")
                + SampleDocument.Parameter("Silent", "Boolean")) + Rules(rules),
            " WithLabel("));

    private static string Rules(params string[] rules) => $"\n\n## RULES\n\n```rules\n{string.Join('\n', rules)}\n```\n";
}
