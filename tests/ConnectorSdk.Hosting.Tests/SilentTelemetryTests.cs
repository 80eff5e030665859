using ConnectorSdk.Hosting.Tests.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.Hosting.Tests;

/// <summary>In the collection of the other tests of telemetry, whose listeners would be told of these commands, too.</summary>
[Collection(nameof(TelemetryTests))]
public sealed class SilentTelemetryTests
{
    private const int Commands = 100;

    [Fact]
    public void Without_a_listener_observing_a_command_allocates_nothing()
    {
        using var provider = Host.Services().BuildServiceProvider();
        var observer = new CommandObserver(
            "contoso",
            "Carrier",
            provider.GetRequiredService<ILoggerFactory>().CreateLogger(ExchangeLog.Category),
            new ExchangeMetrics(null),
            TimeProvider.System) { LogsCommands = true };
        var result = new CmdletResult(OutboundConnector.Get().Build(), []);
        Observe(observer, result);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Observe(observer, result);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Observe(CommandObserver observer, CmdletResult result)
    {
        for (var command = 0; command < Commands; command++)
        {
            observer.Succeeded(observer.Start(result.Command), result);
        }
    }
}
