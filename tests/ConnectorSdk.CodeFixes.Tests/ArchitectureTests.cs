using ConnectorSdk.TestSupport;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>Each folder of the code fixes is a namespace and uses only the folders before it.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly ProjectFolders _project = new(
        typeof(UseSetterCodeFixProvider).Assembly,
        "analyzers/ConnectorSdk.CodeFixes",
        "Chains", "Edits", "Switches", "Commands", "");

    [Fact]
    public void A_use_in_an_asynchronous_method_is_seen()
        => Assert.Contains(_project.Uses, use => use is { From: "Switches", To: "Chains", Used: "BuilderChain" });
}
