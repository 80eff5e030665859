using ConnectorSdk.TestSupport;

namespace ConnectorSdk.PowerShell.Tests;

/// <summary>Users import one namespace, so all folders have it.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly string[] _folders =
        ["Logging", "Host", "Values", "Errors", "Connections", "Processes", "Options", "Runspaces", ""];

    private static readonly ProjectFolders _project = new(
        typeof(PowerShellInvoker).Assembly, "sdk/ConnectorSdk.PowerShell", _folders)
    {
        Namespace = "ConnectorSdk.PowerShell",
        OtherNamespaces = _folders.ToDictionary(folder => folder, _ => "ConnectorSdk.PowerShell"),
    };
}
