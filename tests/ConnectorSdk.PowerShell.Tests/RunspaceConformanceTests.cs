using ConnectorSdk.Conformance;
using ConnectorSdk.PowerShell.Worker;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.PowerShell.Tests;

/// <summary>
/// A runspace behaves like the other carriers. Its module is written from the documents, and binds in the real engine.
/// </summary>
public sealed class RunspaceConformanceTests : ConformanceTests
{
    private static readonly StubCmdlet[] _cmdlets = [.. ConformanceCatalog.Connectors.Cmdlets.Select(StubCmdlet.Of)];

    protected override ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("conformance").FullName;
        var module = StubModule.WriteTo(folder, _cmdlets, StubBackends.Add(exchange), "Connectors");
        var log = FakeLogCollector.Create(new FakeLogCollectorOptions());
        var loggers = new LoggerFactory([new FakeLoggerProvider(log)]);
        var configured = new PowerShellInvokerOptions { Connection = ExchangeConnection.Module(module), MaxRunspaces = 2 };
        var retry = options.ToRetryOptions();
        configured.Retry.MaxAttempts = retry.MaxAttempts;
        configured.Retry.BaseDelay = retry.BaseDelay;
        configured.Retry.MaxDelay = retry.MaxDelay;
        return new(new ConformanceHarness(new PowerShellInvoker(configured, loggers))
        {
            Logs = () => log.GetSnapshot().Select(record => $"{record.Message} {record.Exception}"),
            Stop = () =>
            {
                loggers.Dispose();
                Directory.Delete(folder, recursive: true);
                return ValueTask.CompletedTask;
            },
        });
    }
}
