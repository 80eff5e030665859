using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>A requirement of a document is certain only if nothing in the document contradicts it.</summary>
public sealed class CertaintyTests
{
    private const string Label = "-Label <String>";

    [Fact]
    public void What_SYNTAX_and_metadata_demand_and_nothing_contradicts_is_mandatory() => Assert.True(IsMandatory("The name."));

    [Theory]
    [InlineData("The name. This parameter is being deprecated. Use the Owner parameter instead.")]
    [InlineData("This parameter has been deprecated.")]
    [InlineData("This parameter is reserved for the vendor.")]
    [InlineData("This parameter is no longer used.")]
    [InlineData("The Label parameter is optional.")]
    [InlineData("Optional. The name of the lamp.")]
    [InlineData("This parameter isn't required when the lamp is new.")]
    [InlineData("A value for this parameter is required only if the lamp hangs.")]
    [InlineData("The Label parameter is required when you move the lamp.")]
    [InlineData("If you don't use this parameter, the lamp has no name.")]
    [InlineData("If you omit the Label parameter, all lamps are lit.")]
    [InlineData("You don't need to specify this parameter for new lamps.")]
    [InlineData("You typically use this parameter in scripts.")]
    [InlineData("The name. The default value is Hall.")]
    public void A_text_that_says_when_a_parameter_is_not_needed_makes_it_optional(string text)
    {
        Assert.False(IsMandatory(text));
        Assert.Contains(SampleDocument.Problems(Document(text), SpecDiagnosticIds.Conflict), problem =>
            problem.Message.EndsWith("It is treated as optional.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The name. The Owner parameter is optional.")]
    [InlineData("The name. If you don't use the Owner parameter, you own the lamp.")]
    [InlineData("You can omit this parameter label.")]
    [InlineData("Don't use this parameter with the Owner parameter.")]
    [InlineData("The reserved name of the lamp.")]
    [InlineData("By default, lamps are named after their room.")]
    public void A_text_that_speaks_of_something_else_leaves_it_mandatory(string text) => Assert.True(IsMandatory(text));

    [Fact]
    public void A_default_that_a_stored_object_has_does_not_make_its_parameter_optional()
        => Assert.True(SampleDocument.Read(Document("The name. The default value is Hall.")
            .Replace("New-Lamp", "Set-Lamp", StringComparison.Ordinal)).Cmdlet!.Sets[0].Find("Label")!.Mandatory);

    [Theory]
    [InlineData("Valid values are:\n\n- Hall\n- Attic (this value is the default)")]
    [InlineData("The name. The default value is Hall.")]
    public void A_default_of_what_only_one_set_has_makes_it_optional_for_the_other_parameters_of_the_set(string text)
        => Assert.False(SampleDocument.Read(SampleDocument.Of(
            M("Label", text, "A")
                + SampleDocument.Parameter("Owner", "String", sets: "A") + SampleDocument.Parameter("Color", "String"),
            SampleDocument.Syntax(Label + " [-Owner <String>] [-Color <String>]", "A")
                + SampleDocument.Syntax("[-Color <String>]", "B"))
            .Replace("New-Lamp", "Set-Lamp", StringComparison.Ordinal)).Cmdlet!.Sets[0].Find("Label")!.Mandatory);

    [Fact]
    public void Metadata_that_names_no_set_does_not_contradict_SYNTAX()
        => Assert.Empty(SampleDocument.Problems(
            SampleDocument.Of(
                SampleDocument.Parameter("Label", "String") + SampleDocument.Parameter("Owner", "String"),
                SampleDocument.Syntax("[-Label <String>]", "A") + SampleDocument.Syntax("[-Owner <String>]", "B"))
                .Replace("Parameter Sets: (All)\n", "", StringComparison.Ordinal),
            SpecDiagnosticIds.Conflict));

    [Fact]
    public void What_some_of_the_products_lack_is_optional()
        => Assert.False(SampleDocument.Cmdlet(
            M("Label", "> Applicable: Lamps 1\n\nThe name.")
                + SampleDocument.Parameter("Owner", "String", "> Applicable: Lamps 1, Lamps 2"),
            SampleDocument.Syntax(Label + " [-Owner <String>]")).Sets[0].Find("Label")!.Mandatory);

    [Fact]
    public void What_tells_the_sets_of_one_product_from_the_others_stays_mandatory()
        => Assert.True(SampleDocument.Cmdlet(
            M("Label", "> Applicable: Lamps 1\n\nThe name.", "A")
                + SampleDocument.Parameter("Owner", "String", "> Applicable: Lamps 1, Lamps 2"),
            SampleDocument.Syntax(Label + " [-Owner <String>]", "A") + SampleDocument.Syntax("[-Owner <String>]", "B"))
            .Sets[0].Find("Label")!.Mandatory);

    [Theory]
    [InlineData("New-Lamp -Owner me", false)]
    [InlineData("$lamp = New-Lamp -Owner me -Verbose", false)]
    [InlineData("New-Lamp", false)]
    [InlineData("New-Lamp -Label Hall", true)]
    [InlineData("New-Lamp -La Hall -Owner me", true)]
    public void What_an_example_does_without_is_optional(string example, bool expected)
        => Assert.Equal(expected, SampleDocument.Read(WithExample(example)).Cmdlet!.Sets[0].Find("Label")!.Mandatory);

    [Fact]
    public void An_example_that_one_set_suffices_for_contradicts_no_other()
    {
        var document = SampleDocument.Of(
            M("Label", "The name.", "A") + M("Owner", "The owner.", "B") + SampleDocument.Parameter("Extra", "String"),
            SampleDocument.Syntax(Label + " [-Extra <String>]", "A")
                + SampleDocument.Syntax("-Owner <String> [-Extra <String>]", "B"));

        var cmdlet = SampleDocument.Read(WithExample("New-Lamp -Owner me -Extra x", document)).Cmdlet!;
        Assert.True(cmdlet.Sets[0].Find("Label")!.Mandatory);
    }

    [Fact]
    public void A_parameter_that_SYNTAX_lacks_is_never_mandatory()
        => Assert.False(SampleDocument.Cmdlet(M("Label", "The name.") + M("Owner", "The owner."), SampleDocument.Syntax(Label))
            .Sets[0].Find("Owner")!.Mandatory);

    [Fact]
    public void A_set_that_only_the_metadata_names_can_have_the_parameter_and_never_demands_it()
    {
        var member = SampleDocument.Cmdlet(
            M("Label", "The name.", "A, B") + SampleDocument.Parameter("Owner", "String"),
            SampleDocument.Syntax(Label + " [-Owner <String>]", "A") + SampleDocument.Syntax("[-Owner <String>]", "B"))
            .Sets[1].Find("Label")!;

        Assert.Equal((false, false), (member.Mandatory, member.IsCertain));
    }

    [Fact]
    public void A_mandatory_switch_of_the_only_set_is_not_given_by_itself()
        => Assert.False(SampleDocument.Cmdlet(
            SampleDocument.Parameter("Label", "SwitchParameter", required: "True"), SampleDocument.Syntax("[-Label]"))
            .Sets[0].Find("Label")!.SelectsSet);

    [Fact]
    public void A_switch_that_the_metadata_puts_into_a_second_set_selects_none()
        => Assert.DoesNotContain(SampleDocument.Cmdlet(
            SampleDocument.Parameter("Label", "SwitchParameter", sets: "A, B", required: "True")
                + SampleDocument.Parameter("Owner", "String"),
            SampleDocument.Syntax("[-Label] [-Owner <String>]", "A") + SampleDocument.Syntax("[-Owner <String>]", "B")).Sets,
            set => set.Find("Label")!.SelectsSet);

    [Fact]
    public void A_switch_that_an_example_of_its_set_does_without_selects_none()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter("Label", "SwitchParameter", sets: "A", required: "True")
                + SampleDocument.Parameter("Owner", "String", sets: "A") + SampleDocument.Parameter("Extra", "String", sets: "B"),
            SampleDocument.Syntax("[-Label] [-Owner <String>]", "A") + SampleDocument.Syntax("[-Extra <String>]", "B"));

        Assert.True(SampleDocument.Read(document).Cmdlet!.Sets[0].Find("Label")!.SelectsSet);
        Assert.False(SampleDocument.Read(WithExample("New-Lamp -Owner me", document)).Cmdlet!.Sets[0].Find("Label")!.SelectsSet);
    }

    private static string M(string name, string text, string sets = "(All)")
        => SampleDocument.Parameter(name, "String", text, sets: sets, required: "True");

    private static string Document(string text)
        => SampleDocument.Of(
            M("Label", text) + SampleDocument.Parameter("Owner", "String"), SampleDocument.Syntax(Label + " [-Owner <String>]"));

    private static string WithExample(string code, string? document = null)
        => (document ?? Document("The name.")).Replace(
            "## PARAMETERS",
            $"## EXAMPLES\n\n### Example 1\n```powershell\n{code}\n```\n\n## PARAMETERS",
            StringComparison.Ordinal);

    private static bool IsMandatory(string text) => SampleDocument.Read(Document(text)).Cmdlet!.Sets[0].Find("Label")!.Mandatory;
}
