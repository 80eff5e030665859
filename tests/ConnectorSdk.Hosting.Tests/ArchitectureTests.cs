using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Hosting.Tests;

/// <summary>Each folder knows only those before it. Users import one namespace, and that of the services.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(new ProjectFolders(
    typeof(ExchangeBuilder).Assembly, "sdk/ConnectorSdk.Hosting", "Telemetry", "Options", "Health", "", "DependencyInjection")
{
    OtherNamespaces = new Dictionary<string, string>
    {
        ["Telemetry"] = "ConnectorSdk.Hosting",
        ["Options"] = "ConnectorSdk.Hosting",
        ["Health"] = "ConnectorSdk.Hosting",
        ["DependencyInjection"] = "Microsoft.Extensions.DependencyInjection",
    },
});
