using ConnectorSdk.TestSupport;

namespace ConnectorSdk.ExchangeOnline.Tests;

/// <summary>Each folder of the client knows only those before it. Users import one namespace.</summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly ProjectFolders _project = new(
        typeof(ExchangeOnlineInvoker).Assembly,
        "sdk/ConnectorSdk.ExchangeOnline",
        "Clouds", "Logging", "Authentication", "Wire", "Errors", "Throttling", "Transport", "")
    {
        OtherNamespaces = new Dictionary<string, string> { ["Clouds"] = "ConnectorSdk.ExchangeOnline" },
    };
}
