using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Each folder of the tool is a namespace and uses only the folders before it.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly ProjectFolders _project = new(
        typeof(Tool).Assembly,
        "generator/ConnectorSdk.Cli",
        "Host", "Texts", "Files", "Specs", "Differences", "Differences.Api", "Differences.Effects", "Differences.Output",
        "Generation", "Sources", "Findings", "Variables", "Scripts", "Checks", "Linting", "Output", "Conversion.Secrets",
        "Conversion.Code", "Conversion.Builders", "Conversion.Scopes", "Conversion.Expressions", "Conversion.Commands",
        "Conversion.Statements", "Conversion", "Site.Markup", "Site.Signatures", "Site.Relations", "Site.Model", "Site.Pages",
        "Site", "Commands", "");

    [Fact]
    public void A_use_in_the_body_of_a_method_is_seen()
        => Assert.Contains(
            _project.Uses, use => use is { From: "Output", User: "SarifLog", To: "Findings", Used: "FindingSeverities" });
}
