using ConnectorSdk.Conformance;
using ConnectorSdk.Testing;

namespace ConnectorSdk.PowerShell.Tests;

/// <summary>
/// A runspace behaves like the other carriers. Its module is written from the documents, and binds in the real engine.
/// </summary>
public sealed class RunspaceConformanceTests(SharedRunspaces runspaces) : ConformanceTests, IClassFixture<SharedRunspaces>
{
    protected override ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
        => new(new ConformanceHarness(runspaces.Connect(exchange, options)) { Logs = () => runspaces.Logs });
}
