using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The sections of PARAMETERS: their headings and their contents.</summary>
public sealed class ParameterSectionReaderTests
{
    private static readonly string _label = SampleDocument.Parameter("Label", "String",
        "The Label parameter specifies the label.");

    [Theory]
    [InlineData("> Applicable: Exchange Online, Exchange Server 2019\n\nThe Label parameter specifies the label.", "")]
    [InlineData("The Label parameter specifies the label.", "Applicable: Exchange Online, Exchange Server 2019")]
    public void Both_styles_of_applicability_give_the_same(string text, string metadata)
        => Assert.Equal("Exchange Online, Exchange Server 2019", SampleDocument.Label(text, metadata: metadata).Applicable);

    [Theory]
    [InlineData("###  -Label")]
    [InlineData("### -Label (Currently not supported)")]
    [InlineData("### -Label:")]
    [InlineData("### -Label   ")]
    [InlineData("### `-Label`")]
    [InlineData("### -`Label`")]
    [InlineData("### `-Label <String>`")]
    public void A_slip_in_a_parameters_heading_does_not_hide_it(string heading)
    {
        var spec = SampleDocument.Read(SampleDocument.Of(_label.Replace("### -Label", heading, StringComparison.Ordinal)));

        Assert.Equal(["Label"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("> [!NOTE]\n> It glows.")]
    [InlineData("> [!IMPORTANT]\n>\n> It glows.")]
    [InlineData("> [!TIP] It glows.")]
    [InlineData("> It glows.")]
    [InlineData("> [!WARNING]\n> It\n> glows.")]
    [InlineData("> [!CAUTION]\nIt glows.")]
    public void A_note_is_text_of_the_entry(string note)
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String", "The label.\n\n" + note));

        var section = StatementReader.Read(DocumentReader.Read(SampleDocument.FileName, document, [])!, []).Sections.Single();

        Assert.Equal(["The label.", "It glows."], section.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_list_in_a_note_is_text_of_the_entry()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter(
            "Label", "String", "The label.\n\n> [!NOTE]\n> Valid values are:\n>\n> - Red\n> - Green"));

        var list = SampleDocument.Read(document).Cmdlet!.Find("Label")!.Values!;
        Assert.Equal(["Red", "Green"], list.Values.Select(value => value.Text));
    }

    [Fact]
    public void A_heading_without_its_hyphen_is_read_and_reported()
    {
        var document = SampleDocument.Of(_label.Replace("### -Label", "### Label", StringComparison.Ordinal));

        var spec = SampleDocument.Read(document);

        Assert.NotNull(spec.Cmdlet!.Find("Label"));
        Assert.Equal(
            (SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "### Label")), Of(Assert.Single(spec.Diagnostics)));
    }

    [Fact]
    public void A_heading_that_neither_SYNTAX_nor_metadata_knows_is_no_parameter()
    {
        var document = SampleDocument.Of(_label + "### Notes\n\nLamps are bright.\n");

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Label"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(
            (SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "### Notes")), Of(Assert.Single(spec.Diagnostics)));
    }

    [Theory]
    [InlineData("### CommonParameters")]
    [InlineData("### \\<CommonParameters\\>")]
    [InlineData("### -WorkflowCommonParameters")]
    public void Common_parameters_have_no_entry_of_their_own(string heading)
    {
        var spec = SampleDocument.Read(SampleDocument.Of(_label + heading + "\n\nThis cmdlet supports the common parameters.\n"));

        Assert.Equal(["Label"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_heading_that_names_no_parameter_is_reported_and_left_out()
    {
        var document = SampleDocument.Of(_label + "### ---\n\nNothing.\n");

        var spec = SampleDocument.Read(document);

        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "### ---")), (problem.Id, problem.Line));
        Assert.Equal(["Label"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void Common_parameters_are_no_parameters()
        => Assert.Equal(["Label"],
            SampleDocument.Cmdlet(_label + "### CommonParameters\n\nSee about_CommonParameters.\n")
                .Parameters.Select(parameter => parameter.Name));

    private static (string Id, int Line) Of(SpecDiagnostic problem) => (problem.Id, problem.Line);

    [Theory]
    [InlineData("### -WhatIf <SwitchParameter>")]
    [InlineData("### -WhatIf &lt;SwitchParameter&gt;")]
    [InlineData("### -WhatIf [switch]")]
    public void A_heading_tells_the_type_where_nothing_else_does(string heading)
        => Assert.True(SampleDocument.Cmdlet(heading + "\n\nNothing happens.\n").Find("WhatIf")!.IsSwitch);
}
