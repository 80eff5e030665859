using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The list of the cmdlets that a project has builders for.</summary>
public sealed class CatalogTests
{
    private static readonly MarkdownFile _lamp = new("New-Lamp.md", LampDocument.Of());

    [Fact]
    public void All_cmdlets_are_listed_in_the_order_of_their_names()
    {
        var run = GeneratorRun.Of(
            ("Set-Lamp.md", LampDocument.Of("Set-Lamp")), ("New-Room.md", LampDocument.Of("New-Room")),
            ("New-Lamp.md", LampDocument.Of("New-Lamp")), ("other/New-Lamp.md", LampDocument.Of("New-Lamp")));
        var code = run.Source("Cmdlets.g.cs");
        var places = new[] { "New-Lamp", "New-Room", "Set-Lamp" }
            .Select(cmdlet => code.IndexOf($"(\"{cmdlet}\", typeof(", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains(
            "(\"New-Lamp\", typeof(global::ConnectorSdk.Generated.Lamp.NewBuilder)),", code, StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void A_cmdlet_has_the_builders_of_all_its_sets()
    {
        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.With(
            "New-Lamp",
            LampDocument.Block("-Name <String>", "One (Default)") + LampDocument.Block("-Number <Int32>", "Two"),
            LampDocument.Parameter("Name", "String", sets: "One", required: "True")
                + LampDocument.Parameter("Number", "Int32", sets: "Two", required: "True"))));
        Assert.Contains(
            "typeof(global::ConnectorSdk.Generated.Lamp.NewBuilder), typeof(global::ConnectorSdk.Generated.Lamp.NewTwoBuilder)",
            run.Source("Cmdlets.g.cs"),
            StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("New-Cmdlets")]
    [InlineData("New-cmdlets")]
    public void A_noun_of_that_name_leaves_no_room_for_the_list_which_is_reported(string cmdlet)
    {
        var run = GeneratorRun.Of(("a.md", LampDocument.Of(cmdlet)), ("New-Lamp.md", LampDocument.Of()));
        Assert.DoesNotContain("CmdletCatalog", string.Concat(run.Trees), StringComparison.Ordinal);
        Assert.Equal(2, run.Result.GeneratedSources.Length);
        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(("CSDK0016", DiagnosticSeverity.Info), (problem.Id, problem.Severity));
        Assert.Contains(cmdlet, problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void A_project_without_documents_has_no_list() => Assert.Empty(GeneratorRun.Of().Result.GeneratedSources);

    [Fact]
    public void An_edit_of_a_rule_leaves_the_list_alone()
    {
        var session = new EditorSession(_lamp, new MarkdownFile("New-Room.md", LampDocument.Of("New-Room")));
        var before = CatalogOf(session);
        session.Run(driver => driver.ReplaceAdditionalText(_lamp, new MarkdownFile("New-Lamp.md", LampDocument.Of(
            prose: "The maximum length is 30 characters."))));
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(session));
        Assert.Same(before, CatalogOf(session));
        session.Run(code: "class More { }");
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(session));
    }

    private static IncrementalStepRunReason ReasonOf(EditorSession session)
        => session.Result.TrackedSteps[StepNames.EmitCatalog].Single().Outputs.Single().Reason;

    private static Microsoft.CodeAnalysis.Text.SourceText CatalogOf(EditorSession session)
        => session.Result.GeneratedSources.Single(source => source.HintName == "Cmdlets.g.cs").SourceText;
}
