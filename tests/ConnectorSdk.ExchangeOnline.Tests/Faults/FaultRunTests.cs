using System.Diagnostics;
using System.Globalization;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.ExchangeOnline.Tests.Faults;

/// <summary>
/// Many commands, of which 5 % of the requests meet a fault of any kind. Nothing is lost, nothing is done twice, what isn't known
/// is reported, and no secret gets into a log, a trace, or an exception.
/// </summary>
/// <remarks>A longer run: <c>CONNECTORSDK_FAULT_COMMANDS=100000</c>.</remarks>
public sealed class FaultRunTests(ITestOutputHelper output)
{
    private static int Commands
        => int.TryParse(
            Environment.GetEnvironmentVariable("CONNECTORSDK_FAULT_COMMANDS"), CultureInfo.InvariantCulture, out var count)
            ? count
            : 1000;

    [Fact]
    public async Task Callers_are_told_what_happened()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var backend = new LedgerBackend(seed, 0.05);
        var logs = new FakeLogCollector();
        using var loggers = LoggerFactory.Create(
            builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs)));
        using var activities = new ActivityTexts();
        await using var client = await Client.StartAsync(
            backend,
            configure: options =>
            {
                options.AttemptTimeout = TimeSpan.FromSeconds(1);
                options.MaxConcurrentRequests = 16;
            },
            loggers: loggers);
        client.Server.RecordsRequests = false;
        var run = new FaultRun(client.Invoker, backend, Commands);
        var watch = Stopwatch.StartNew();

        await run.RunAsync(TestContext.Current.CancellationToken);

        output.WriteLine(run.Describe());
        output.WriteLine(
            $"{run.Finished / watch.Elapsed.TotalSeconds:0} commands/s, {client.Server.MostRunning} requests at a time");
        Assert.Empty(run.Mistakes);
        Assert.True(run.Finished >= Commands);
        Assert.Empty(client.Server.Violations);
        var logged = logs.GetSnapshot().Select(record => $"{record.Message} {record.Exception}").ToList();
        Assert.NotEmpty(logged);
        Assert.All(
            run.Texts.Concat(logged).Concat(activities.Texts),
            text => Assert.False(
                text.Contains("SECRET", StringComparison.Ordinal)
                    || text.Contains("Bearer", StringComparison.OrdinalIgnoreCase), text));
    }
}
