using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The command that a document describes.</summary>
public sealed class CommandNameTests
{
    private static string Function(string name, string title, string shown)
        => SampleDocument.Of(SampleDocument.Parameter("Label", "String"), $"```\n{shown} [-Label <String>]\n```")
            .Replace("# New-Lamp", title, StringComparison.Ordinal)
            .Replace("schema: 2.0.0", $"title: {name}", StringComparison.Ordinal);

    [Theory]
    [InlineData("Dim", "# Dim", "Dim", "Dim.md")]
    [InlineData("Dim2", "# Dim2", "dim2", "x.md")]
    [InlineData("Dim", "", "Dim", "Dim.md")]
    [InlineData("Dim", "", "Dim", "1.md")]
    [InlineData("cd..", "# cd..", "cd..", "x.md")]
    public void A_word_that_SYNTAX_starts_with_is_a_functions_name(string name, string title, string shown, string file)
    {
        var spec = SpecReader.Read(file, Function(name, title, shown));

        Assert.Empty(spec.Diagnostics);
        Assert.Equal(("", name), (spec.Cmdlet!.Verb, spec.Cmdlet.Noun));
        Assert.NotNull(spec.Cmdlet.Sets.Single().Find("Label"));
    }

    [Theory]
    [InlineData("Lamps", "# Lamps", "Dim")]
    [InlineData("Lamps", "# How to dim", "How")]
    [InlineData("-Dim", "# -Dim", "-Dim")]
    [InlineData("2", "# 2", "2")]
    public void A_title_that_SYNTAX_does_not_start_with_names_no_command(string name, string title, string shown)
    {
        var spec = SpecReader.Read("x.md", Function(name, title, shown));

        Assert.Null(spec.Cmdlet);
        Assert.Equal(SpecDiagnosticIds.Unreadable, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void Of_several_cmdlets_in_a_file_the_first_is_read_and_the_second_reported()
    {
        var first = SampleDocument.Of(SampleDocument.Parameter("Label", "String"));
        var document = first + "\n\n" + SampleDocument.Of(SampleDocument.Parameter("Watt", "Int32", required: "True"),
            "```\nSet-Lamp -Watt <Int32>\n```").Split("---\n\n")[1].Replace("# New-Lamp", "# Set-Lamp", StringComparison.Ordinal);

        var spec = SampleDocument.Read(document);

        Assert.Equal("Label", Assert.Single(spec.Cmdlet!.Parameters).Name);
        Assert.Single(spec.Cmdlet.Sets);
        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Damaged, SampleDocument.LineOf(document, "# Set-Lamp")), (problem.Id, problem.Line));
    }

    [Fact]
    public void A_comment_of_code_without_a_fence_starts_no_other_document()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "String"))
            .Replace("## PARAMETERS", "## EXAMPLES\n\n# Set-Lamp\nSet-Lamp 1\n\n## PARAMETERS", StringComparison.Ordinal);

        Assert.NotNull(SampleDocument.Read(document).Cmdlet!.Find("Label"));
    }
}
