using ConnectorSdk.Conformance;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.ExchangeOnline.Tests;

/// <summary>The client of Exchange Online, connected to a server on this machine, behaves like every carrier.</summary>
public sealed class RestConformanceTests : ConformanceTests
{
    protected override async ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
    {
        var logs = new FakeLogCollector();
        var loggers =
            LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs)));
        var client = await Client.StartAsync(
            exchange,
            configure: configured =>
            {
                configured.AttemptTimeout = TimeSpan.FromSeconds(1);
                var retry = options.ToRetryOptions();
                (configured.Retry.MaxAttempts, configured.Retry.BaseDelay, configured.Retry.MaxDelay)
                    = (retry.MaxAttempts, retry.BaseDelay, retry.MaxDelay);
            },
            loggers: loggers);
        return new ConformanceHarness(client.Invoker)
        {
            Missing = [Feature.Credentials, Feature.WhatIf, Feature.NamesParameters],
            Logs = () => logs.GetSnapshot().Select(record => record.Message),
            Stop = client.DisposeAsync,
        };
    }
}
