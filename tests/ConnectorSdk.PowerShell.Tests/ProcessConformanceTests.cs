using ConnectorSdk.Conformance;
using ConnectorSdk.Testing;

namespace ConnectorSdk.PowerShell.Tests;

/// <summary>
/// A runspace in a process of its own behaves like the other carriers, although results and errors arrive as copies. Each lost
/// session starts a process.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class ProcessConformanceTests(SharedProcesses processes) : ConformanceTests, IClassFixture<SharedProcesses>
{
    protected override ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
        => new(new ConformanceHarness(processes.Connect(exchange, options)) { Logs = () => processes.Logs });
}
