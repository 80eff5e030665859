namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The source of a rule, the severity that its wording implies, and contradictions in the rest of the document.
/// </summary>
public sealed class RuleSourceTests
{
    private const string NotWithOwner = "You can't use this parameter with the Owner parameter.";

    [Fact]
    public void A_rule_knows_its_sentence_its_section_and_its_line()
    {
        var document = SampleCmdlet.Document("It glows.\n" + NotWithOwner);

        var rule = Assert.Single(SampleDocument.Read(document).Rules, rule => rule.Rule.ToString() == "Label => !Owner");

        Assert.Equal((NotWithOwner, "Label", "New-Lamp.md", SampleDocument.LineOf(document, NotWithOwner)),
            (rule.Quote, rule.Parameter, rule.Document, rule.Line));
    }

    [Fact]
    public void A_closed_list_of_values_is_a_rule_at_the_line_of_its_lead()
    {
        var document = SampleCmdlet.Document("", "ColorMode");

        var rule = Assert.Single(SampleDocument.Read(document).Rules,
            rule => rule.Rule.ToString() == "ColorMode only (Red, Green, Blue)");

        Assert.Equal(
            ("Valid values are: Red, Green, Blue.", SampleDocument.LineOf(document, "Valid values are:")),
            (rule.Quote, rule.Line));
    }

    [Fact]
    public void Of_a_long_list_the_first_values_are_quoted()
    {
        var bullets = string.Concat(Enumerable.Range(1, 14).Select(i => $"- Tone{i}\n"));

        var rule = Assert.Single(SampleDocument.Read(SampleCmdlet.Document("Valid values are:\n\n" + bullets)).Rules,
            rule => rule.Parameter == "Label");

        Assert.StartsWith("Valid values are: Tone1, Tone2, ", rule.Quote, StringComparison.Ordinal);
        Assert.EndsWith("Tone12, ...", rule.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_type_implies_quotes_nothing()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "Fqdn"));

        var rule = Assert.Single(SampleDocument.Read(document).Rules);

        Assert.Equal(("", SampleDocument.LineOf(document, "Type: Fqdn")), (rule.Quote, rule.Line));
    }

    [Fact]
    public void A_sentence_that_stands_twice_in_a_section_is_one_rule()
        => Assert.Equal(["Label => !Owner"], SampleCmdlet.Rules($"{NotWithOwner}\n\nIt glows. {NotWithOwner}"));

    [Fact]
    public void A_rule_that_forbids_a_mandatory_parameter_is_reported_and_not_used()
    {
        const string Sentence = "You can't use this parameter with the Name parameter.";
        var document = SampleCmdlet.Document(Sentence);

        Assert.Empty(SampleCmdlet.Rules(Sentence));
        var problem = Assert.Single(SampleDocument.Problems(document, "CSDK0006"));
        Assert.Equal(SampleDocument.LineOf(document, Sentence), problem.Line);
    }

    [Fact]
    public void What_a_stored_object_may_have_is_not_demanded_of_a_command_that_gives_nothing()
    {
        const string Sentence = "This parameter is required if the Owner parameter isn't specified.";

        Assert.Equal(["!Owner => Label (warning)"], SampleCmdlet.Rules(Sentence));
        Assert.Empty(SampleCmdlet.Rules(Sentence, cmdlet: "Set-Lamp"));
    }

    [Fact]
    public void A_rule_that_says_nothing_is_reported_and_not_used()
    {
        const string Sentence = "If you use this parameter, you must use the Label parameter.";

        Assert.Empty(SampleCmdlet.Rules(Sentence));
        Assert.Single(SampleDocument.Problems(SampleCmdlet.Document(Sentence), "CSDK0006"));
    }

    [Theory]
    [InlineData("If you use this parameter, you must use the Owner parameter (which should be short).",
        "Label => Owner (warning)")]
    [InlineData("If you use this parameter, you should set the ColorMode parameter to Red.", "Label => ColorMode=Red (warning)")]
    [InlineData("If you use this parameter, you must use the Owner parameter (which is short).", "Label => Owner")]
    public void Should_is_advice_and_only_warns(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));

    [Theory]
    [InlineData("You can't use this parameter with the timerMINUTES parameter.", "Label => !TimerMinutes")]
    [InlineData("You can't use the LABEL and OWNER parameters in the same command.", "Label => !Owner")]
    public void Names_link_whatever_their_case(string sentence, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined(sentence));
}
