using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Testing.Tests;

/// <summary>Each folder of the in-memory Exchange knows only those before it. Users see the types of the project's own folder.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(new ProjectFolders(
    typeof(InMemoryExchange).Assembly,
    "sdk/ConnectorSdk.Testing",
    "Server", "Objects", "Facts", "Canonical", "Faults", "Execution", ""));
