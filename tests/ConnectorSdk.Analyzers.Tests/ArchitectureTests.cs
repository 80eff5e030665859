using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Each folder of the analyzers is a namespace and uses only the folders before it.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly ProjectFolders _project = new(
        typeof(BuilderRulesAnalyzer).Assembly,
        "analyzers/ConnectorSdk.Analyzers",
        "Diagnostics", "Symbols", "Syntax", "Values", "Values.Operators", "Values.Functions", "Values.Members", "Graphs",
        "Effects",
        "Flow", "Calls", "Evaluation", "Solving", "Following", "Repairs", "Reporting", "Branches", "Bodies", "");

    [Fact]
    public void A_use_in_the_body_of_a_method_is_seen()
        => Assert.Contains(
            _project.Uses, use => use is { From: "Bodies", User: "BodyAnalysis", To: "Solving", Used: "FlowSolver" });
}
