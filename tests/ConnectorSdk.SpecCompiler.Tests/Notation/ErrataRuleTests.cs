using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests.Notation;

/// <summary>Errata can also state rules in notation, for the whole cmdlet before the first section, or in a section.</summary>
public sealed class ErrataRuleTests
{
    private const string Rules = "```rules\nOwner => !Zones\n```\n";

    [Theory]
    [InlineData(Rules, 2, "Owner")]
    [InlineData("# Errata of New-Lamp\n\nWhat we found:\n\n" + Rules, 6, "Owner")]
    [InlineData("### -Label\n\n" + Rules, 4, "Label")]
    [InlineData("### -Label\n\n- Seen on the server.\n\n  ```rules\n  Owner => !Zones\n  ```\n", 6, "Label")]
    public void A_rule_of_errata_points_to_its_line_in_them(string errata, int line, string parameter)
    {
        var spec = SampleErrata.Read(SampleCmdlet.Document(""), errata);

        var rule = Assert.Single(SampleRules.Of(spec));
        Assert.Equal(("Owner => !Zones", SampleErrata.FileName, line, parameter),
            (rule.Rule.ToString(), rule.Document, rule.Line, rule.Parameter));
    }

    [Fact]
    public void Errata_with_nothing_but_rules_are_no_problem()
        => Assert.Empty(SampleErrata.Read(SampleCmdlet.Document(""), Rules).Diagnostics);

    [Fact]
    public void A_rule_of_errata_stands_against_an_example()
    {
        var document = SampleRules.Document("It glows.\n\n## EXAMPLES\n\n```\nNew-Lamp -Name A -Owner B -Zones C\n```");

        Assert.Equal(["Owner => !Zones"], SampleRules.Notations(SampleErrata.Read(document, Rules)));
    }

    [Fact]
    public void A_wrong_line_is_reported_in_the_errata()
    {
        var spec = SampleErrata.Read(SampleCmdlet.Document(""), "```rules\n# One.\n  Owner => !Zone\n```\n");

        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Notation, SampleErrata.FileName, 3, 13),
            (problem.Id, problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void A_rule_of_errata_that_forbids_what_is_mandatory_is_reported_in_them()
    {
        var spec = SampleErrata.Read(SampleCmdlet.Document(""), "```rules\nOwner => !Name\n```\n");

        Assert.Empty(SampleRules.Of(spec));
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Notation, SampleErrata.FileName, 2), (problem.Id, problem.File, problem.Line));
    }

    [Theory]
    [InlineData("You can't use this parameter with the Owner parameter.", "Label => !Owner", true)]
    [InlineData("You can't use this parameter with the Owner parameter.", "Label => !Owner \"No owners.\"", false)]
    [InlineData("If you use this parameter, you must use the Owner parameter (which should be short).", "Label => Owner", false)]
    [InlineData("```rules\nLabel => !Owner\n```", "Label => !Owner", true)]
    [InlineData("", "Label => !Owner", false)]
    public void A_rule_that_the_document_states_adds_nothing_unless_it_says_more(string text, string line, bool isIdle)
    {
        var spec = SampleErrata.Read(SampleCmdlet.Document(text), $"```rules\n  {line}\n```\n");

        Assert.Equal(isIdle ? [(2, 3)] : [], SampleErrata.Problems(spec).Select(problem => (problem.Line, problem.Column)));
        Assert.Contains(spec.Rules, rule => line.StartsWith(rule.Rule.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_the_document_states_and_its_example_refutes_is_not_idle()
    {
        var document = SampleRules.Document(
            SampleRules.Block("Owner => !Zones") + "\n\n## EXAMPLES\n\n```\nNew-Lamp -Name A -Owner B -Zones C\n```");

        var spec = SampleErrata.Read(document, Rules);

        Assert.Empty(SampleErrata.Problems(spec));
        Assert.Equal(["Owner => !Zones"], SampleRules.Notations(spec));
    }

    [Fact]
    public void A_struck_sentence_is_replaced_by_a_rule()
        => Assert.Equal(
            ["- Label => !Owner", "+ Label => !Zones"],
            SampleErrata.Changes("You can't use this parameter with the Owner parameter.",
                "~~You can't use this parameter with the Owner parameter.~~\n\n```rules\nLabel => !Zones\n```"));

    [Fact]
    public void A_section_that_is_not_there_is_reported_with_its_rules_unread()
    {
        var spec = SampleErrata.Read(SampleCmdlet.Document(""), "### -Lable\n\n" + Rules);

        Assert.Empty(SampleRules.Of(spec));
        Assert.Contains("Did you mean '### -Label'?", Assert.Single(spec.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_in_a_quote_of_errata_are_for_people()
        => Assert.Empty(SampleRules.Of(SampleErrata.Read(SampleCmdlet.Document(""),
            "### -Label\n\n> ```rules\n> Owner => !Zones\n> ```\n\nYou can't use this parameter with the Owner parameter.\n")));

    [Fact]
    public void Another_spelling_is_reported_in_the_errata()
    {
        var problem = Assert.Single(SampleErrata.Read(SampleCmdlet.Document(""), "```Rules\nOwner => !Zones\n```\n").Diagnostics);

        Assert.Equal((SpecDiagnosticIds.Notation, SampleErrata.FileName, 1), (problem.Id, problem.File, problem.Line));
    }
}
