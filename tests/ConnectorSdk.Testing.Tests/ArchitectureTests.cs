using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Testing.Tests;

/// <summary>
/// Each folder of the in-memory Exchange knows only those before it. Users see the types of the project's own folder.
/// </summary>
public sealed class ArchitectureTests() : ProjectArchitecture(new ProjectFolders(
    typeof(InMemoryExchange).Assembly,
    "sdk/ConnectorSdk.Testing",
    "Faults", "Server", "Objects", "Facts", "Canonical", "Execution", "")
{
    OtherNamespaces = new Dictionary<string, string> { ["Faults"] = "ConnectorSdk.Testing" },
});
