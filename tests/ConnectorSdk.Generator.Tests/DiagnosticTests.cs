using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>A malformed document gets a diagnostic at the right location. The intact parts become code that compiles.</summary>
public sealed class DiagnosticTests
{
    private static readonly string _lamp = LampDocument.Of();

    [Theory]
    [InlineData("", "CSDK0001")]
    [InlineData("PK\u0003\u0004\0\0", "CSDK0001")]
    [InlineData("# About lamps\n\nLamps shine.\n", "CSDK0002")]
    public void What_is_no_document_is_reported_at_its_start(string text, string id)
    {
        var run = GeneratorRun.Of(("specs/New-Lamp.md", text), ("specs/New-Room.md", LampDocument.Of("New-Room")));

        Assert.Equal(("specs/New-Lamp.md", 1, 1), PlaceOf(Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == id)));
        Assert.Equal(["Room.g.cs"], HintNames(run));
        run.AssertCompiles();
    }

    [Fact]
    public void Without_the_SDK_nothing_is_generated_and_the_project_is_told_why()
    {
        var compilation =
            CSharpCompilation.Create("WithoutSdk", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var result = CSharpGeneratorDriver
            .Create([new ConnectorSdkGenerator().AsSourceGenerator()], [new MarkdownFile("specs/New-Lamp.md", _lamp)])
            .RunGenerators(compilation, TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Equal(["CSDK0011"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(result.GeneratedTrees);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void The_project_sets_the_severity_of_what_is_reported_in_a_document(
        ReportDiagnostic setting, DiagnosticSeverity? expected)
    {
        var compilation = CSharpCode.Compilation();
        var options = compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("CSDK0003", setting)]);
        var text = _lamp.Replace("## PARAMETERS", "## SYNTAX\n\n## PARAMETERS", StringComparison.Ordinal);

        CSharpGeneratorDriver.Create(
            [new ConnectorSdkGenerator().AsSourceGenerator()], [new MarkdownFile("specs/New-Lamp.md", text)])
            .RunGeneratorsAndUpdateCompilation(
                compilation.WithOptions(options), out _, out var reported, TestContext.Current.CancellationToken);

        Assert.Equal(expected, reported.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_read_once()
    {
        var run = GeneratorRun.Of(("specs/New-Lamp.md", _lamp), ("specs/New-Lamp.md", _lamp));

        Assert.Equal(["Lamp.g.cs"], HintNames(run));
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_second_SYNTAX_is_reported_at_its_heading()
    {
        var text = _lamp.Replace("## PARAMETERS", "## SYNTAX\n\n## PARAMETERS", StringComparison.Ordinal);

        var run = GeneratorRun.Of(("specs/New-Lamp.md", text));

        Assert.Equal(("CSDK0003", LastLineOf(text, "## SYNTAX"), 1), IdAndPlace(run));
        run.AssertCompiles();
    }

    [Fact]
    public void An_open_fence_is_reported_where_it_opens()
    {
        var text = _lamp.Remove(_lamp.LastIndexOf("```", StringComparison.Ordinal), 3);

        var run = GeneratorRun.Of(("specs/New-Lamp.md", text));

        Assert.Equal(("CSDK0003", LastLineOf(text, "```yaml"), 1), IdAndPlace(run));
        run.AssertCompiles();
    }

    [Fact]
    public void A_malformed_parameter_is_reported_at_its_line()
    {
        var text = _lamp.Replace("[-Silent]", "\n [[-Silent]", StringComparison.Ordinal);

        var run = GeneratorRun.Of(("specs/New-Lamp.md", text));

        Assert.Equal(("CSDK0003", LastLineOf(text, "[[-Silent]"), 2), IdAndPlace(run));
        run.AssertCompiles();
    }

    [Fact]
    public void A_sentence_that_is_not_understood_is_reported_at_its_column()
    {
        var text = _lamp.Replace("Lamps have a name.", "You can't use this parameter if the ColorMode parameter is pale.",
            StringComparison.Ordinal);

        var run = GeneratorRun.Of(("specs/New-Lamp.md", text));

        var line = LastLineOf(text, "is pale");
        Assert.Equal(("CSDK0004", line, text.Split('\n')[line - 1].IndexOf("You can't", StringComparison.Ordinal) + 1),
            IdAndPlace(run));
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(run.Diagnostics).Severity);
    }

    [Fact]
    public void Of_two_documents_of_one_cmdlet_the_first_by_path_counts_and_the_other_is_reported()
    {
        var run = GeneratorRun.Of(("specs/z/New-Lamp.md", LampDocument.Of("new-LAMP", values: "- Black\n- White")),
            ("specs/a/New-Lamp.md", _lamp));

        Assert.Equal(("specs/z/New-Lamp.md", 1, 1), PlaceOf(Assert.Single(run.Diagnostics,
            diagnostic => diagnostic.Id == "CSDK0007")));
        Assert.Equal(["Lamp.g.cs"], HintNames(run));
        Assert.DoesNotContain("Black", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void Names_that_become_one_class_count_as_one_cmdlet()
    {
        var run = GeneratorRun.Of(("specs/New-DeskLamp.md", LampDocument.Of("New-DeskLamp")), ("specs/New-Desk-Lamp.md",
            LampDocument.Of("New-Desk-Lamp")));

        Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "CSDK0007");
        run.AssertCompiles();
    }

    [Fact]
    public void Nouns_that_differ_by_case_share_a_file()
    {
        var run = GeneratorRun.Of(("specs/New-Lamp.md", _lamp), ("specs/Get-LAMP.md", LampDocument.Of("Get-LAMP")),
            ("specs/Set-lamp.md", LampDocument.Of("Set-lamp")));

        Assert.Equal(["LAMP.g.cs"], HintNames(run));
        run.AssertCompiles();
    }

    [Fact]
    public void A_project_without_documents_is_told_so()
    {
        var diagnostic = Assert.Single(GeneratorRun.Of().Diagnostics);

        Assert.Equal(("CSDK0008", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public void Every_diagnostic_links_to_its_page()
        => Assert.EndsWith("/CSDK0001.md", Assert.Single(GeneratorRun.Of(("New-Lamp.md", ""), ("New-Room.md",
            LampDocument.Of("New-Room"))).Diagnostics).Descriptor.HelpLinkUri, StringComparison.Ordinal);

    [Fact]
    public void A_document_that_ends_anywhere_becomes_code_that_compiles()
    {
        var documents = Enumerable.Range(1, (_lamp.Length / 40) - 1).Select(i => ($"specs/New-Lamp{i}.md",
            _lamp[..(i * 40)].Replace("New-Lamp", $"New-Lamp{i}", StringComparison.Ordinal)));

        var run = GeneratorRun.Of([.. documents]);

        run.AssertCompiles();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CSDK0009");
    }

    private static string[] HintNames(GeneratorRun run) => [.. run.NounSources.Select(source => source.HintName)];

    private static (string Path, int Line, int Column) PlaceOf(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    private static (string Id, int Line, int Column) IdAndPlace(GeneratorRun run)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        var (_, line, column) = PlaceOf(diagnostic);
        return (diagnostic.Id, line, column);
    }

    private static int LastLineOf(string text, string part)
        => Array.FindLastIndex(text.Split('\n'), line => line.Contains(part, StringComparison.Ordinal)) + 1;
}
