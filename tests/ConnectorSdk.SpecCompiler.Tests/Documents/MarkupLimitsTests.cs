using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Markup that no author writes is skipped and reported at its line. It neither takes long nor affects the rest of the document.
/// </summary>
public sealed class MarkupLimitsTests
{
    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("`a ")]
    [InlineData("<? ")]
    [InlineData("a<!-- ")]
    public void A_line_of_endless_markup_is_passed_over_and_the_rest_is_read(string markup)
    {
        var endless = string.Concat(Enumerable.Repeat(markup, 20_000));

        var spec = SpecReader.Read("New-Lamp.md", Document(endless), null);

        var problem = Assert.Single(spec.Diagnostics, diagnostic => diagnostic.Id == SpecDiagnosticIds.Damaged);
        Assert.Equal(12, problem.Line);
        Assert.Equal(["Name", "Color"], spec.Cmdlet!.Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void Lists_within_each_other_are_passed_over_from_the_depth_that_nobody_reads()
    {
        var nested = string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', 2 * i) + "- x\n"));

        var spec = SpecReader.Read("New-Lamp.md", Document(nested), null);

        Assert.NotNull(spec.Cmdlet);
        Assert.Contains(spec.Diagnostics, diagnostic => diagnostic.Line == 12 + 50);
    }

    [Theory]
    [InlineData("A *word*, a [link](https://contoso.com) and `code`.\n\n")]
    [InlineData("- `Red`: A **warm** color.\n")]
    [InlineData("> - A note with a `value`.\n\n")]
    [InlineData("```\n[[*_<!&\n```\n\n")]
    public void Any_number_of_plain_parts_is_read(string part)
    {
        List<SpecDiagnostic> diagnostics = [];
        var text = string.Concat(Enumerable.Repeat(part, 2000));

        Assert.Same(text, MarkupLimits.Apply(text, diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Parameter_sets_that_PowerShell_would_never_take_are_passed_over()
    {
        var sets = string.Concat(Enumerable.Range(0, 1000).Select(i => $"### S{i}\n```\nNew-Lamp -K{i} <String>\n```\n"));

        var spec = SpecReader.Read("New-Lamp.md", $"# New-Lamp\n\n## SYNTAX\n\n{sets}", null);

        Assert.Equal(200, spec.Cmdlet!.Sets.Count);
        Assert.Contains(spec.Diagnostics, diagnostic => diagnostic.Line == 4 + (200 * 4) + 2);
    }

    [Theory]
    [InlineData("Nullable`1[")]
    [InlineData("List<")]
    public void A_type_of_endless_types_within_each_other_is_a_text(string outer)
    {
        var endless = string.Concat(Enumerable.Repeat(outer, 50_000));

        var spec = SpecReader.Read("New-Lamp.md", Document("The name.").Replace("Type: String", "Type: " + endless,
            StringComparison.Ordinal), null);

        Assert.All(spec.Cmdlet!.Parameters, parameter => Assert.Equal("String", parameter.Type.ToString()));
        Assert.Contains(spec.Diagnostics, diagnostic => diagnostic.Message.Contains("1000 characters", StringComparison.Ordinal));
    }

    private static string Document(string part) => $"""
        # New-Lamp

        ## SYNTAX

        ```
        New-Lamp [-Name <String>] [-Color <String>]
        ```

        ## PARAMETERS

        ### -Name
        {part}

        ```yaml
        Type: String
        Required: False
        ```

        ### -Color
        The color.

        ```yaml
        Type: String
        Required: False
        ```
        """.ReplaceLineEndings("\n");
}
