namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Sentences about combinations of parameters, each with the rule that it states.</summary>
public sealed class CombinationGrammarTests
{
    [Theory]
    [InlineData("You can't use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You can't use this parameter with the Fast or Slow switches.", "Label => !Fast; Label => !Slow")]
    [InlineData("You can't use this parameter with the Fast, Slow, or Silent parameters in the same command.",
        "Label => !Fast; Label => !Slow; Label => !Silent")]
    [InlineData("This parameter can't be used together with the Owner parameter.", "Label => !Owner")]
    [InlineData("Don't use this parameter with the Silent switch.", "Label => !Silent")]
    [InlineData("You cannot use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You can't use the Label and Owner parameters in the same command.", "Label => !Owner")]
    [InlineData("The Fast and Slow switches are mutually exclusive.", "Fast => !Slow")]
    [InlineData("When you use the Label parameter, you can't use the Owner parameter.", "Label => !Owner")]
    [InlineData("You can't use this parameter with the TimerMinutes parameter.", "Label => !TimerMinutes")]
    [InlineData("Note: You can't use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("**Note**: You can't use this parameter with the Owner parameter.", "Label => !Owner")]
    [InlineData("You can't use this parameter if the ColorMode parameter is set to Red.", "ColorMode=Red => !Label")]
    public void Excludes(string sentence, string expected) => Assert.Equal(expected, Join(sentence));

    [Theory]
    [InlineData("This parameter requires the Owner parameter.", "Label => Owner")]
    [InlineData("You must use this parameter with the Owner parameter.", "Label => Owner")]
    [InlineData("You need to use this parameter with the Owner parameter.", "Label => Owner")]
    [InlineData("You can only use this parameter with the Owner parameter.", "Label => Owner")]
    [InlineData("You can use this parameter only with the Owner parameter.", "Label => Owner")]
    [InlineData("If you use this parameter, you must also use the Owner parameter.", "Label => Owner")]
    [InlineData("If you use this parameter, the Owner parameter is required.", "Label => Owner")]
    [InlineData("This parameter is required if you use the Owner parameter.", "Owner => Label")]
    [InlineData("This parameter is required when the ColorMode parameter is set to Red.", "ColorMode=Red => Label")]
    [InlineData("This parameter is required if you use the value Red or Blue for the ColorMode parameter.",
        "ColorMode in (Red, Blue) => Label")]
    [InlineData("If you set the DimmingEnabled parameter to $true, you must specify this parameter.",
        "DimmingEnabled=$true => Label")]
    [InlineData("This parameter requires the value $true for the DimmingEnabled parameter.", "Label => DimmingEnabled=$true")]
    [InlineData("If you specify this parameter, you must set the DimmingEnabled parameter to $false.",
        "Label => DimmingEnabled=$false")]
    [InlineData("If you specify this parameter, the ColorMode parameter must be set to Green.", "Label => ColorMode=Green")]
    [InlineData("This parameter requires either the Fast or Slow parameter.", "Label => Fast | Slow")]
    public void Requires(string sentence, string expected) => Assert.Equal(expected, Join(sentence));

    [Fact]
    public void Conditions_with_and_become_one_rule()
        => Assert.Equal(
            "ColorMode=Red & DimmingEnabled=$true => Label",
            Join("This parameter is required when the ColorMode parameter is set to Red "
                + "and the DimmingEnabled parameter is set to $true."));

    [Fact]
    public void Conditions_with_or_become_a_rule_each()
        => Assert.Equal(
            "ColorMode=Red => Label; DimmingEnabled=$true => Label",
            Join("This parameter is required if the ColorMode parameter is set to Red, "
                + "or if the DimmingEnabled parameter is set to $true."));

    [Theory]
    [InlineData("This parameter is meaningful only when the ColorMode parameter is set to Red.",
        "Label ~> ColorMode=Red (warning)")]
    [InlineData("This parameter is effective only if the DimmingEnabled parameter is set to $true.",
        "Label ~> DimmingEnabled=$true (warning)")]
    [InlineData("Use this parameter only when the Owner parameter is used.", "Label ~> Owner (warning)")]
    [InlineData("This parameter is ignored if the Silent switch is used.", "Label ~> !Silent (warning)")]
    [InlineData("This parameter is effective only for Green lamps.", "Label ~> ColorMode=Green (warning)")]
    [InlineData("This parameter is meaningful only when the DimmingEnabled parameter value is either $true or $false.",
        "Label ~> DimmingEnabled (warning)")]
    public void No_effect_otherwise(string sentence, string expected) => Assert.Equal(expected, Join(sentence));

    [Fact]
    public void A_bulleted_list_of_names_is_the_operand_of_its_lead()
        => Assert.Equal(
            "Label => !Fast; Label => !Owner",
            Join("If you use the Label parameter, you can't use any of the following parameters:\n\n- Fast\n- Owner"));

    [Fact]
    public void A_bulleted_list_of_names_with_values_demands_the_values()
        => Assert.Equal(
            "Label => DimmingEnabled=$false; Label => Owner",
            Join("If you use the Label parameter, you must also use the following parameters:\n\n"
                + "- DimmingEnabled $false\n- Owner <OwnerName>"));

    [Fact]
    public void A_list_with_one_bullet_that_is_not_understood_is_no_rule_at_all()
        => Assert.Equal("",
            Join("If you use the Label parameter, you can't use any of the following parameters:\n\n"
                + "- Fast\n- whatever else is around"));

    [Fact]
    public void At_least_one_of_a_bulleted_list()
        => Assert.Equal(
            "Label => Fast | Slow",
            Join("If you use the Label parameter, you must use at least one of the following parameters:\n\n- Fast\n- Slow"));

    [Fact]
    public void Bulleted_conditions_without_either_hold_together()
        => Assert.Equal(
            "ColorMode=Red & DimmingEnabled=$false => Label",
            Join("A value for this parameter is required if:\n\n- ColorMode is set to Red.\n- DimmingEnabled is set to $false."));

    [Fact]
    public void This_setting_in_the_bullet_of_a_value_is_that_value()
        => Assert.Equal(
            "DimmingEnabled=$true => ColorMode=Red",
            string.Join("; ", SampleCmdlet.Rules(
                "Valid values are:\n\n- $true: This setting requires Red for the ColorMode value.\n- $false: It doesn't.",
                "DimmingEnabled")));

    [Fact]
    public void Two_statements_of_one_sentence_become_two_rules()
        => Assert.Equal(
            "Label => Owner; Label => !Fast",
            Join("When you use this parameter, you also need to use the Owner parameter, "
                + "and you can't use the Fast switch (the default value is off)."));

    [Fact]
    public void Names_link_whatever_their_case()
        => Assert.Equal("Label => !TimerMinutes", Join("You can't use this parameter with the timerMINUTES parameter."));

    [Theory]
    [InlineData("If you use this parameter, you must use the Owner parameter (which should be short).", "Label => Owner (warning)")]
    [InlineData("If you use this parameter, you must use the Owner parameter (which is short).", "Label => Owner")]
    public void Should_is_advice_and_only_warns(string sentence, string expected) => Assert.Equal(expected, Join(sentence));

    [Fact]
    public void A_value_demands_another_parameter_of_a_stored_object_only_as_a_warning()
        => Assert.Equal(
            ["ColorMode=Red => Label (warning)"],
            SampleCmdlet.Rules("This parameter is required when the ColorMode parameter is set to Red.", cmdlet: "Set-Lamp"));

    [Fact]
    public void A_rule_that_forbids_a_mandatory_parameter_is_reported_and_not_used()
    {
        const string Sentence = "You can't use this parameter with the Name parameter.";

        Assert.Empty(SampleCmdlet.Rules(Sentence));
        var document = SampleCmdlet.Document(Sentence);
        var problem = Assert.Single(SampleDocument.Problems(document, "CSDK0006"));
        Assert.Equal(SampleDocument.LineOf(document, Sentence), problem.Line);
    }

    [Fact]
    public void A_rule_knows_its_sentence_its_section_and_its_line()
    {
        const string Sentence = "You can't use this parameter with the Owner parameter.";
        var document = SampleCmdlet.Document("It glows.\n" + Sentence);

        var rule = Assert.Single(SampleDocument.Read(document).Rules, rule => rule.Rule.ToString() == "Label => !Owner");

        Assert.Equal((Sentence, "Label", "New-Lamp.md", SampleDocument.LineOf(document, Sentence)), (rule.Quote, rule.Parameter,
            rule.Document, rule.Line));
    }

    private static string Join(string text) => string.Join("; ", SampleCmdlet.Rules(text));
}
