using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Pages in other languages, with the original in spans or with only a translation.</summary>
public sealed class TranslatedPageTests
{
    private const string German = """
        # Neu

        New-Lamp macht eine Lampe.

        ## Syntax der Lampe

        ```
        New-Lamp [-Label <String>] [<CommonParameters>]
        ```

        ## Beispiele

        ### Beispiel 1
        ```
        New-Lamp -Label Rot
        ```

        ## Eingabe

        ### -Label
        Die Beschriftung.

        ```yaml
        Type: String
        Parameter Sets: (All)
        Required: False
        Position: Named
        ```

        ## Siehe auch
        """;

    private static readonly string _german = German.Replace("# Neu", "# New-Lamp", StringComparison.Ordinal)
        .ReplaceLineEndings("\n");

    private static string Spans(string translated, string original)
        => $"<span data-ttu-id=\"1f-101\">{translated}</span>"
            + $"<span class=\"sxs-lookup\"><span data-stu-id=\"1f-101\">{original}</span></span>";

    [Fact]
    public void The_original_beside_a_translation_is_what_is_read()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String",
                Spans("Die Beschriftung.", "The label.") + " "
                    + Spans("Höchstens 20 Zeichen.", "The maximum length is 20 characters.")))
            .Replace("## SYNTAX", "## " + Spans("SYNTAXIS", "SYNTAX"), StringComparison.Ordinal)
            .Replace("## PARAMETERS", "## " + Spans("Parameter", "PARAMETERS"), StringComparison.Ordinal)
            .Replace("### -Label", "### " + Spans("-Beschriftung", "-Label"), StringComparison.Ordinal);

        var spec = SampleDocument.Read(document);

        Assert.Empty(spec.Diagnostics);
        Assert.Equal("The label. The maximum length is 20 characters.", Assert.Single(spec.Cmdlet!.Parameters).Summary);
        Assert.Equal((SampleDocument.LineOf(document, "20 Zeichen"), "The maximum length is 20 characters."),
            (Assert.Single(spec.Rules).Line, spec.Rules[0].Quote));
    }

    [Theory]
    [InlineData("<span data-ttu-id=\"1f-101\">Beschriftung</span>")]
    [InlineData("<span data-ttu-id=\"1f-101\">Beschriftung</span><span class=\"sxs-lookup\">")]
    [InlineData("<span data-ttu-id=\"1f-101\">Beschriftung</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f-101\">Label")]
    [InlineData("<span data-ttu-id=")]
    [InlineData(
        "<span data-ttu-id=\"1f-101\">Beschriftung\n</span><span class=\"sxs-lookup\"><span "
            + "data-stu-id=\"1f-101\">L</span></span>")]
    public void What_is_no_whole_pair_of_texts_stays_as_it_is(string text) => Assert.Equal(text, SideBySideText.Originals(text));

    [Fact]
    public void Sections_with_translated_headings_are_told_by_what_they_hold_and_reported_once()
    {
        var spec = SampleDocument.Read(_german);

        Assert.Equal("Label", Assert.Single(spec.Cmdlet!.Parameters).Name);
        Assert.Equal("New-Lamp macht eine Lampe.", spec.Cmdlet.Synopsis);
        Assert.False(spec.Cmdlet.Sets.Single().Find("Label")!.Mandatory);
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal(
            (SpecDiagnosticIds.NotUnderstood, SampleDocument.LineOf(_german, "## Syntax der Lampe")), (problem.Id, problem.Line));
    }

    [Fact]
    public void Examples_below_a_translated_heading_are_held_against_a_list_of_values()
    {
        var values = _german.Replace("Type: String", "Type: String\nAccepted values: Blau, Gelb", StringComparison.Ordinal);

        Assert.Empty(SampleDocument.Read(values).Cmdlet!.Find("Label")!.ClosedValues);
        Assert.Equal(["Blau", "Gelb"], SampleDocument.Read(values.Replace("Label Rot", "Label Blau", StringComparison.Ordinal))
            .Cmdlet!.Find("Label")!.ClosedValues);
    }

    [Fact]
    public void The_section_before_SYNTAX_says_what_the_cmdlet_does()
        => Assert.Equal("Makes a lamp.", SampleDocument.Read(
            SampleDocument.Of("").Replace("## SYNOPSIS", "## Übersicht", StringComparison.Ordinal)).Cmdlet!.Synopsis);

    [Fact]
    public void A_page_without_metadata_below_parameters_is_no_cmdlets()
    {
        var spec = SampleDocument.Read("# New-Lamp\n\n## Values\n\n### Label\n\n```yaml\nType: LoadBalancer\n```\n");

        Assert.Null(spec.Cmdlet);
        Assert.Equal(SpecDiagnosticIds.NotACmdlet, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void A_parameters_translated_name_is_left_out_and_reported()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Größe", "Int32"), SampleDocument.Syntax("[-Size <Int32>]"));

        var spec = SampleDocument.Read(document);

        Assert.Equal("Size", Assert.Single(spec.Cmdlet!.Parameters).Name);
        Assert.Contains(spec.Diagnostics, problem => problem.Id == SpecDiagnosticIds.Damaged
            && problem.Line == SampleDocument.LineOf(document, "### -Größe"));
    }

    [Theory]
    [InlineData("schema: 2.0.0", "Name")]
    [InlineData("ms.translationtype: MT", "Label")]
    public void Where_the_front_matter_tells_of_a_translation_only_what_SYNTAX_shows_is_a_parameter(string key, string expected)
        => Assert.Contains(expected, SampleDocument.Read(
            SampleDocument.Of(SampleDocument.Parameter("Name", "String")).Replace("schema: 2.0.0", key, StringComparison.Ordinal))
            .Cmdlet!.Parameters.Select(parameter => parameter.Name).First(), StringComparison.Ordinal);

    [Fact]
    public void A_name_in_another_script_that_SYNTAX_shows_is_a_name()
        => Assert.NotNull(
            SampleDocument.Cmdlet(SampleDocument.Parameter("Größe", "Int32"), SampleDocument.Syntax("[-Größe <Int32>]"))
            .Find("Größe"));
}
