using ConnectorSdk.TestSupport;

namespace ConnectorSdk.ExchangeOnline.Tests;

/// <summary>What carriers share is one folder.</summary>
public sealed class CarriersArchitectureTests() : ProjectArchitecture(_project)
{
    private static readonly ProjectFolders _project = new(typeof(ExchangeOnlineInvoker).Assembly, "sdk/Carriers", "")
    {
        Namespace = "ConnectorSdk.Carriers",
    };
}
