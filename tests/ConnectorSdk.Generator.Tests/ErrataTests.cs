using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Errata in a project correct the document next to them, and aren't documents themselves.</summary>
public sealed class ErrataTests
{
    private const string NotWithSilent = "You can't use this parameter with the Silent switch.";

    private static readonly (string Path, string Text) _lamp = ("specs/New-Lamp.md", LampDocument.Of());

    [Fact]
    public void An_added_rule_becomes_an_attribute_that_points_to_the_errata()
    {
        var run = GeneratorRun.Of(_lamp,
            ("specs/New-Lamp.errata.md", $"### -Name\n\n{NotWithSilent} The maximum length is 64 characters."));

        Assert.Contains(
            "\n3|error|length(Name) <= 64|The maximum length is 64 characters.",
            run.Source("Lamp.g.cs").Split("CmdletRules(\"New-Lamp.errata.md\", @\"")[1], StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void A_struck_rule_is_no_attribute()
    {
        const string rule = "|Silent => !ColorMode|";
        Assert.Contains(rule, GeneratorRun.Of(_lamp).Source("Lamp.g.cs"), StringComparison.Ordinal);

        var run = GeneratorRun.Of(_lamp,
            ("specs/New-Lamp.errata.md", "### -Silent\n\n~~You can't use this switch with the ColorMode parameter.~~"));

        Assert.DoesNotContain(rule, run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_list_of_values_whose_lead_is_struck_is_no_enum()
    {
        var run = GeneratorRun.Of(_lamp, ("specs/New-Lamp.errata.md", "### -ColorMode\n\n~~Valid values are:~~"));

        Assert.Equal(["Lamp.g.cs"], run.NounSources.Select(source => source.HintName));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("specs/New-Lamp.errata.md")]
    [InlineData("specs\\New-Lamp.errata.md")]
    [InlineData("specs/new-lamp.Errata.MD")]
    public void Errata_belong_to_the_document_of_their_name_and_folder(string path)
    {
        var run = GeneratorRun.Of(_lamp, (path, "### -Name\n\nThe maximum length is 64 characters."));

        Assert.Contains("length(Name) <= 64", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Shipped_errata_correct_the_document_of_their_name_in_any_folder()
    {
        var run = GeneratorRun.Of(
            _lamp, ("/packages/1.0.0/reference-errata/New-Lamp.errata.md", "### -Name\n\nThe maximum length is 64 characters."));

        Assert.Contains("length(Name) <= 64", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Errata_beside_the_document_replace_the_shipped_ones()
    {
        var run = GeneratorRun.Of(
            _lamp,
            ("/packages/1.0.0/reference-errata/New-Lamp.errata.md", "### -Name\n\nThe maximum length is 64 characters."),
            ("specs/New-Lamp.errata.md", "### -Name\n\nThe maximum length is 32 characters."));

        Assert.DoesNotContain("length(Name) <= 64", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Contains("length(Name) <= 32", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("other/New-Lamp.errata.md", "New-Lamp.md")]
    [InlineData("specs/New-Lam.errata.md", "New-Lam.md")]
    public void Errata_without_a_document_are_reported(string path, string missing)
    {
        var run = GeneratorRun.Of(_lamp, (path, "### -Name\n\nThe maximum length is 64 characters."));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CSDK0012", DiagnosticSeverity.Warning, path, 1, 1), Parts(diagnostic));
        Assert.Contains($"no document {missing}", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain("length(Name)", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_alone_are_no_document()
        => Assert.Equal(["CSDK0008", "CSDK0012"], GeneratorRun.Of(("specs/New-Lamp.errata.md", _lamp.Text)).Diagnostics
            .Select(diagnostic => diagnostic.Id).Order());

    [Fact]
    public void What_errata_say_in_vain_is_reported_at_its_place_in_them()
    {
        var run = GeneratorRun.Of(_lamp,
            ("specs/New-Lamp.errata.md", "# New-Lamp\r\n\r\n### -Name\r\n\r\n- ~~Lamps are cheap.~~\r\n"));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CSDK0012", DiagnosticSeverity.Warning, "specs/New-Lamp.errata.md", 5, 5), Parts(diagnostic));
        Assert.EndsWith("/CSDK0012.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_errata_that_cannot_be_meant_is_reported_in_them()
    {
        var run = GeneratorRun.Of(_lamp,
            ("specs/New-Lamp.errata.md", "### -Silent\n\nYou can't use this switch with the Name parameter."));

        Assert.Equal(
            [("CSDK0006", "specs/New-Lamp.errata.md", 3), ("CSDK0012", "specs/New-Lamp.errata.md", 3)],
            run.Diagnostics.Select(Parts).Select(parts => (parts.Id, parts.Path, parts.Line)).Order());
    }

    [Fact]
    public void A_problem_of_the_document_stays_with_it()
    {
        var document = LampDocument.Of(prose: "You can't use this parameter if the ColorMode parameter is pale.");

        var run = GeneratorRun.Of((_lamp.Path, document), ("specs/New-Lamp.errata.md", $"### -Name\n\n{NotWithSilent}"));

        Assert.Contains(("CSDK0004", _lamp.Path), run.Diagnostics.Select(Parts).Select(parts => (parts.Id, parts.Path)));
    }

    [Fact]
    public void Errata_of_any_content_become_code_that_compiles()
    {
        const string errata =
            "### -Name\n\n~~Lamps have a name.~~ It can be \"*/ \\ }\".\n\nValid values are:\n\n- `a\"b`\n- }\n\n```\n";

        var run = GeneratorRun.Of(_lamp, ("specs/New-Lamp.errata.md", errata));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CSDK0009");
        run.AssertCompiles();
    }

    private static (string Id, DiagnosticSeverity Severity, string Path, int Line, int Column) Parts(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition;
        return (diagnostic.Id, diagnostic.Severity, span.Path, start.Line + 1, start.Character + 1);
    }
}
