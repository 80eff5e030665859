using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>A plain sentence of errata has the same effect as in the document, with its own location.</summary>
public sealed class ErrataAdditionTests
{
    private const string NotWithOwner = "You can't use this parameter with the Owner parameter.";

    [Theory]
    [InlineData("Label", NotWithOwner)]
    [InlineData("Label", "The maximum length is 64 characters. " + NotWithOwner)]
    [InlineData("Label", "If you use this parameter, the Silent switch has no effect.\n\n" + NotWithOwner)]
    [InlineData("Label", "You can't use this parameter with any of the following parameters:\n\n- Owner\n- Zones")]
    [InlineData("Label", "Valid values are:\n\n- Desk: Small. This setting requires the Owner parameter.\n- Floor: Big.")]
    [InlineData("Label", "Valid values are Desk, Floor, and Wall.")]
    [InlineData("Label", "The default value is Desk.")]
    [InlineData("ColorMode", "- Red: This setting requires the Owner parameter.")]
    [InlineData("ColorMode", "- Red or Blue: This setting requires the Owner parameter.\n- Green: This is the default value.")]
    [InlineData("Zones", "You can specify multiple values separated by commas.")]
    [InlineData("TimerMinutes", "A valid value is an integer from 1 through 60.")]
    [InlineData("Fast", "You can't use this switch with the Slow switch.")]
    public void An_addition_says_what_it_would_say_in_the_document(string section, string text)
    {
        var inDocument = SampleDocument.Read(SampleCmdlet.Document(text, section));
        var unchanged = SampleDocument.Read(SampleCmdlet.Document("", section));

        var corrected = SampleErrata.Read("", text, section);

        Assert.Equal(Facts(inDocument), Facts(corrected));
        Assert.NotEqual(Facts(unchanged), Facts(corrected));
        Assert.Empty(SampleErrata.Problems(corrected));
    }

    [Fact]
    public void A_rule_of_errata_quotes_them_at_their_line()
    {
        const string errata =
            "---\ntitle: Lamps\n---\n\n# New-Lamp\n\nWhat we found.\n\n### -Label\n\nIt is so.\n" + NotWithOwner;

        var rule = Assert.Single(SampleErrata.Read(SampleCmdlet.Document(""), errata).Rules,
            rule => SampleCmdlet.Notation(rule) == "Label => !Owner");

        Assert.Equal(
            (SampleErrata.FileName, SampleDocument.LineOf(errata, NotWithOwner), NotWithOwner, "Label"),
            (rule.Document, rule.Line, rule.Quote, rule.Parameter));
    }

    [Fact]
    public void A_list_of_values_in_errata_is_quoted_from_there()
    {
        var spec = SampleErrata.Read("", "Valid values are:\n\n- Desk\n- Floor", "Label");

        var rule = Assert.Single(spec.Rules, rule => SampleCmdlet.Notation(rule) == "Label only (Desk, Floor)");
        Assert.Equal((SampleErrata.FileName, 5), (rule.Document, rule.Line));
    }

    [Fact]
    public void A_rule_of_the_document_keeps_its_place()
    {
        var document = SampleCmdlet.Document("You can't use this parameter with the Zones parameter.");

        var rule = Assert.Single(SampleErrata.Read(document, SampleErrata.Of(NotWithOwner)).Rules,
            rule => SampleCmdlet.Notation(rule) == "Label => !Zones");

        Assert.Equal(
            (SampleDocument.FileName, SampleDocument.LineOf(document, "with the Zones parameter")), (rule.Document, rule.Line));
    }

    [Fact]
    public void A_rule_that_both_state_has_the_severity_that_errata_give_it()
        => Assert.Equal(
            ["- Label => Owner (warning)", "+ Label => Owner"],
            SampleErrata.Changes("If you use this parameter, you must use the Owner parameter (which should be short).",
                "If you use this parameter, you must use the Owner parameter."));

    [Fact]
    public void A_bullet_of_errata_does_not_join_the_last_list_of_the_document()
        => Assert.Equal(
            ["+ Fast => !Slow"],
            SampleErrata.Changes(
                "You can't use this switch with any of the following parameters:\n\n- Owner\n- Zones",
                "- You can't use this switch with the Slow switch.",
                "Fast"));

    [Fact]
    public void A_lead_of_errata_does_not_take_the_bullets_of_the_document()
        => Assert.Equal(
            ["+ ColorMode => !Owner", "+ ColorMode => !Zones"],
            SampleErrata.Changes("",
                "You can't use this parameter with any of the following parameters:\n\n- Owner\n- Zones", "ColorMode"));

    [Fact]
    public void Two_sections_of_one_parameter_count_together()
    {
        const string errata = "### -Label\n\n" + NotWithOwner + "\n\n### -label\n\nThe maximum length is 64 characters.\n";

        var rules = SampleErrata.Notations(SampleErrata.Read(SampleCmdlet.Document(""), errata));

        Assert.Contains("Label => !Owner", rules);
        Assert.Contains("length(Label) <= 64", rules);
    }

    [Fact]
    public void A_rule_of_errata_stands_against_an_example_that_breaks_a_rule_of_the_document()
    {
        var document = WithExample("New-Lamp -Name A -Label B -Owner C", NotWithOwner);
        Assert.DoesNotContain("Label => !Owner", SampleErrata.Notations(SampleDocument.Read(document)));

        Assert.Contains("Label => !Owner", SampleErrata.Notations(SampleErrata.Read(document, SampleErrata.Of(NotWithOwner))));
    }

    [Fact]
    public void A_list_of_values_in_errata_is_closed_though_an_example_has_another_value()
    {
        const string values = "Valid values are:\n\n- Desk\n- Floor";
        var example = "New-Lamp -Name A -Label Ceiling";
        Assert.DoesNotContain("Label only (Desk, Floor)",
            SampleErrata.Notations(SampleDocument.Read(WithExample(example, values))));

        Assert.Contains("Label only (Desk, Floor)",
            SampleErrata.Notations(SampleErrata.Read(WithExample(example, ""), SampleErrata.Of(values))));
    }

    [Fact]
    public void A_rule_of_errata_that_forbids_what_is_mandatory_is_dropped_and_reported_at_its_line()
    {
        var spec = SampleErrata.Read("", "It glows.\nYou can't use this parameter with the Name parameter.", "Label");

        Assert.DoesNotContain(spec.Rules, rule => rule.Document == SampleErrata.FileName);
        var problem = Assert.Single(spec.Diagnostics, problem => problem.Id == SpecDiagnosticIds.Contradiction);
        Assert.Equal((SampleErrata.FileName, 6), (problem.File, problem.Line));
    }

    [Fact]
    public void Notes_in_quotes_and_comments_are_for_people()
    {
        var spec = SampleErrata.Read("", $"> Seen in the workshop.\n\n<!-- You must\nread this. -->\n\n{NotWithOwner}", "Label");

        Assert.Empty(SampleErrata.Problems(spec));
        Assert.Contains("Label => !Owner", SampleErrata.Notations(spec));
    }

    private static string WithExample(string code, string text)
        => SampleCmdlet.Document(text).Replace("## PARAMETERS", $"## EXAMPLES\n\n```\n{code}\n```\n\n## PARAMETERS",
            StringComparison.Ordinal);

    /// <summary>Gets the rules and the facts of each parameter, except for its location.</summary>
    private static List<string> Facts(Spec spec)
        => [
            .. SampleErrata.Notations(spec),
            .. spec.Cmdlet!.Parameters.Select(parameter => $"{parameter.Name}: "
                + $"{string.Join("|", parameter.Values?.Values.Select(value => value.Text) ?? [])} {parameter.Values?.IsClosed} "
                + $"{parameter.Default} many:{parameter.AcceptsMany}"),
        ];
}
