using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests.Notation;

/// <summary>The start and the end of a block of rules, and blocks that are almost blocks of rules.</summary>
public sealed class RuleFenceTests
{
    [Theory]
    [InlineData("Rules")]
    [InlineData("RULES")]
    [InlineData("rule")]
    [InlineData("connectorsdk-rules")]
    [InlineData("{.rules}")]
    [InlineData("rules:")]
    public void Another_spelling_is_reported_and_not_read(string info)
    {
        var document = SampleRules.Document($"```{info}\nOwner => Zones\n```");

        var spec = SampleDocument.Read(document);

        Assert.Empty(SampleRules.Of(spec));
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal(
            (SpecDiagnosticIds.Notation, SampleDocument.LineOf(document, info), 1), (problem.Id, problem.Line, problem.Column));
        Assert.Contains($"must start with ```rules, not with '{info}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("powershell")]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("ruleset")]
    [InlineData("powershell rules")]
    [InlineData("yaml")]
    public void Other_code_stays_what_it_is(string info)
    {
        var spec = SampleDocument.Read(SampleRules.Document($"```{info}\nOwner => Zones\n```"));

        Assert.Empty(SampleRules.Of(spec));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_block_inside_another_is_text_of_that()
    {
        var spec = SampleDocument.Read(SampleRules.Document("````markdown\n```rules\nOwner => Zones\n```\n````"));

        Assert.Empty(SampleRules.Of(spec));
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("## PARAMETERS")]
    [InlineData("### -Owner")]
    [InlineData("```yaml")]
    public void An_open_block_is_reported_and_ends_before_what_is_no_rule(string next)
    {
        var document = next == "## PARAMETERS"
            ? SampleRules.Document("```rules\nOwner => Zones\n")
            : SampleCmdlet.Document(next == "```yaml" ? "```rules\nOwner => Zones" : "", "Label");
        if (next == "### -Owner")
        {
            document = document.Replace("### -Owner", "```rules\nOwner => Zones\n\n### -Owner", StringComparison.Ordinal);
        }

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Owner => Zones"], SampleRules.Notations(spec));
        Assert.Equal(SampleDocument.Read(SampleCmdlet.Document("")).Cmdlet!.Parameters.Count, spec.Cmdlet!.Parameters.Count);
        Assert.Equal("String", spec.Cmdlet.Find("Label")!.Type.Name);
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "```rules")), (problem.Id, problem.Line));
        Assert.Contains($"ended before '{next}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_open_to_the_end_of_the_document_is_read_and_reported()
    {
        var document = SampleCmdlet.Document("").Replace(
            "## RELATED LINKS", "## NOTES\n\n```rules\nOwner => Zones", StringComparison.Ordinal);

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Owner => Zones"], SampleRules.Notations(spec));
        Assert.Equal(SpecDiagnosticIds.Damaged, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void An_open_block_of_errata_is_reported_in_them()
    {
        var spec = SpecReader.Read(SampleDocument.FileName, SampleCmdlet.Document(""),
            new ErrataFile(
                SampleErrata.FileName, "```rules\nOwner => Zones\n\n### -Label\n\nThe maximum length is 64 characters.\n"));

        Assert.Equal(["Owner => Zones"], SampleRules.Notations(spec));
        Assert.Contains("length(Label) <= 64", SampleErrata.Notations(spec));
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SampleErrata.FileName, 1), (problem.File, problem.Line));
        Assert.Contains("is not closed", problem.Message, StringComparison.Ordinal);
    }
}
