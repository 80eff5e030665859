using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The structure of a document: sections, headings, metadata, and their errors.</summary>
public sealed class DocumentReaderTests
{
    private static readonly string _label = SampleDocument.Parameter("Label", "String",
        "The Label parameter specifies the label.");

    [Fact]
    public void Name_module_and_synopsis_are_read()
    {
        var cmdlet = SampleDocument.Cmdlet(_label);

        Assert.Equal(("New-Lamp", "New", "Lamp", "Lamps", "Makes a lamp."), (cmdlet.Name, cmdlet.Verb, cmdlet.Noun, cmdlet.Module,
            cmdlet.Synopsis));
    }

    [Fact]
    public void Headings_of_sections_ignore_case()
    {
        var document = SampleDocument.Of(_label).Replace("## SYNTAX", "## Syntax",
            StringComparison.Ordinal).Replace("## PARAMETERS", "## Parameters", StringComparison.Ordinal);

        var spec = SampleDocument.Read(document);

        Assert.NotNull(spec.Cmdlet?.Find("Label"));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_heading_inside_a_fence_is_no_heading()
    {
        var document = SampleDocument.Of(_label).Replace("## PARAMETERS",
            "## EXAMPLES\n\n```powershell\n### -Fake\n# comment\n#### Deep\n```\n\n## PARAMETERS", StringComparison.Ordinal);

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Label"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_parameter_set_may_be_named_like_a_section()
        => Assert.Equal(["Parameters", "Examples"], SampleDocument
            .Cmdlet(_label, SampleDocument.Syntax("[-Label <String>]", "Parameters") + SampleDocument.Syntax("-Label <String>",
                "Examples"))
            .Sets.Select(set => set.Name));

    [Fact]
    public void Of_two_SYNTAX_sections_both_are_read_and_the_second_is_reported()
    {
        var document = SampleDocument.Of(_label, "## SYNTAX\n\n" + SampleDocument.Syntax("[-Label <Int32>]"));

        var spec = SampleDocument.Read(document);

        var problem = spec.Diagnostics[0];
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "## SYNTAX") + 2), (problem.Id, problem.Line));
        Assert.Contains(spec.Diagnostics, conflict => conflict.Message.Contains("Int32 in SYNTAX", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("about_Lamps.md", "# about_Lamps\n\n## Syntax\n\n```\nif (<condition>)\n```\n")]
    [InlineData("Lamps.md",
        "---\nModule Guid: 0bdcabef\n---\n\n# Lamps Module\n\n## Lamps Cmdlets\n\n### [New-Lamp](New-Lamp.md)\n")]
    public void About_topics_and_module_pages_are_passed_over_in_silence(string file, string text)
    {
        var spec = SpecReader.Read(file, text);

        Assert.Null(spec.Cmdlet);
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("## SYNTAX", "## Syntax:")]
    [InlineData("## SYNTAX", "# SYNTAX")]
    [InlineData("## PARAMETERS", "## PARAMETER")]
    public void A_slip_in_a_sections_heading_does_not_hide_it(string heading, string slip)
    {
        var spec = SampleDocument.Read(SampleDocument.Of(_label).Replace(heading, slip, StringComparison.Ordinal));

        Assert.NotNull(spec.Cmdlet?.Find("Label"));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void An_empty_SYNTAX_block_is_reported_and_PARAMETERS_speaks()
    {
        var document = SampleDocument.Of(_label, "```\n\n```");

        var spec = SampleDocument.Read(document);

        Assert.NotNull(spec.Cmdlet!.Sets.Single().Find("Label"));
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "## SYNTAX") + 2),
            Of(Assert.Single(spec.Diagnostics)));
    }

    [Fact]
    public void Of_two_entries_of_one_name_the_first_counts_and_the_second_is_reported()
    {
        var document = SampleDocument.Of(_label + SampleDocument.Parameter("LABEL", "Int32", "Again."));

        var spec = SampleDocument.Read(document);

        Assert.Equal(["String"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Type.ToString()));
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "### -LABEL")), (problem.Id, problem.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n ")]
    [InlineData("PK\u0003\u0004\0\0binary")]
    public void What_is_no_text_is_reported_as_unreadable(string text)
    {
        var spec = SampleDocument.Read(text);

        Assert.Null(spec.Cmdlet);
        Assert.Equal((SpecDiagnosticIds.Unreadable, 1, 1), (spec.Diagnostics.Single().Id, spec.Diagnostics.Single().Line,
            spec.Diagnostics.Single().Column));
    }

    [Fact]
    public void A_page_without_SYNTAX_and_PARAMETERS_is_no_cmdlets()
    {
        var spec = SampleDocument.Read("---\nschema: 2.0.0\n---\n\n# Lamps Module\n\n## Description\nLamps.\n");

        Assert.Null(spec.Cmdlet);
        Assert.Equal(SpecDiagnosticIds.NotACmdlet, spec.Diagnostics.Single().Id);
    }

    [Fact]
    public void Without_a_cmdlet_in_the_title_the_files_name_is_taken()
        => Assert.Equal("New-Lamp", SampleDocument.Read(SampleDocument.Of(_label).Replace("# New-Lamp", "# Lamps",
            StringComparison.Ordinal)).Cmdlet!.Name);

    [Fact]
    public void A_document_that_names_no_cmdlet_is_unreadable_at_its_title()
    {
        var document = SampleDocument.Of(_label).Replace("# New-Lamp", "# Lamps", StringComparison.Ordinal);

        var problem = Assert.Single(SpecReader.Read("notes.md", document).Diagnostics);

        Assert.Equal((SpecDiagnosticIds.Unreadable, SampleDocument.LineOf(document, "# Lamps")), (problem.Id, problem.Line));
    }

    [Fact]
    public void A_document_without_SYNTAX_takes_its_sets_from_the_metadata()
    {
        var parameters = SampleDocument.Parameter("Label", "String", sets: "ByLabel",
            required: "True") + SampleDocument.Parameter("Owner", "String", sets: "ByOwner");

        var spec = SampleDocument.Read(SampleDocument.Of(parameters, ""));

        Assert.Equal(["ByLabel: Label", "ByOwner: Owner"],
            spec.Cmdlet!.Sets.Select(set => $"{set.Name}: {string.Join(",", set.Members.Select(member => member.Parameter))}"));
        Assert.True(spec.Cmdlet.Sets[0].Find("Label")!.Mandatory);
        Assert.Equal(SpecDiagnosticIds.Damaged, spec.Diagnostics.Single().Id);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_matter(string lineEnd)
    {
        var document = SampleCmdlet.Document(
            "You can't use this parameter with the Owner parameter.\nThis parameter must be fine if there is light.");

        Assert.Equal(SampleDocument.Read(document), SampleDocument.Read(document.Replace("\n", lineEnd,
            StringComparison.Ordinal)));
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        var document = SampleDocument.Of(_label);

        Assert.Equal(SampleDocument.Read(document), SampleDocument.Read("\uFEFF" + document));
    }

    [Fact]
    public void Front_matter_that_is_no_YAML_costs_nothing_else()
    {
        var spec = SampleDocument.Read(SampleDocument.Of(_label).Replace("schema: 2.0.0",
            "online version: online version: https://example.com\n\n- %: [", StringComparison.Ordinal));

        Assert.Equal("Lamps", spec.Cmdlet!.Module);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Without_front_matter_the_module_is_empty()
    {
        var document = SampleDocument.Of(_label);

        Assert.Equal("", SampleDocument.Read(document[document.IndexOf("# New-Lamp",
            StringComparison.Ordinal)..]).Cmdlet!.Module);
    }

    private static (string Id, int Line) Of(SpecDiagnostic problem) => (problem.Id, problem.Line);

    [Fact]
    public void The_label_of_a_list_is_no_sentence_of_the_synopsis()
        => Assert.Equal("Makes a lamp.", SampleDocument.Read(SampleDocument.Of(_label).Replace(
            "Makes a lamp.", "**Permissions**\n\n* Lamps.Write\n\nMakes a lamp.", StringComparison.Ordinal)).Cmdlet!.Synopsis);

    [Fact]
    public void A_sentence_that_leads_to_a_list_belongs_to_the_synopsis()
        => Assert.Equal("Makes a lamp, including:", SampleDocument.Read(SampleDocument.Of(_label).Replace(
            "Makes a lamp.", "Makes a lamp, including:\n\n- Its shade.", StringComparison.Ordinal)).Cmdlet!.Synopsis);

    [Theory]
    [InlineData("{{ Fill in the Synopsis }}")]
    [InlineData("{{Fill Label Description}}")]
    [InlineData("@{Text=}")]
    public void A_placeholder_describes_nothing(string text)
    {
        var cmdlet = SampleDocument.Read(SampleDocument.Of(SampleDocument.Parameter("Label", "String", text))
            .Replace("Makes a lamp.", text, StringComparison.Ordinal)).Cmdlet!;

        Assert.Equal(("", ""), (cmdlet.Synopsis, cmdlet.Find("Label")!.Summary));
    }

    [Fact]
    public void What_stands_behind_a_placeholder_is_the_summary()
        => Assert.Equal("The label.", SampleDocument.Label("{{ Fill Label Description }}\n\nThe label.").Summary);

    [Theory]
    [InlineData("New-Lamp -Label Green", false)]
    [InlineData("New-Lamp -Label Red", true)]
    [InlineData("New-Lamp is fine with -Label Green", true)]
    public void An_example_that_has_lost_its_fence_is_one(string paragraph, bool isClosed)
        => Assert.Equal(isClosed, SampleDocument.Read(
                SampleDocument.Of(SampleDocument.Parameter("Label", "String", metadata: "Accepted values: Red, Blue")).Replace(
                    "## PARAMETERS", $"## EXAMPLES\n\n### Example 1\n\n{paragraph}\n\n## PARAMETERS", StringComparison.Ordinal))
            .Cmdlet!.Find("Label")!.Values!.IsClosed);
}
