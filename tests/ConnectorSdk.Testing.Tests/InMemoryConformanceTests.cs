using ConnectorSdk.Conformance;
using ConnectorSdk.Testing.Tests.TestDoubles;

namespace ConnectorSdk.Testing.Tests;

/// <summary>The in-memory Exchange, with the repetitions that all carriers have, behaves like a carrier.</summary>
public sealed class InMemoryConformanceTests : ConformanceTests
{
    protected override ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
        => new(new ConformanceHarness(new RetryingInvoker(exchange, options.ToRetryOptions())));

    /// <summary>It never waits: a slow answer is there at once.</summary>
    public override async Task A_command_that_runs_can_be_canceled()
    {
        Exchange.Faults.Next(Fault.Slow(TimeSpan.FromHours(1)));
        Assert.Single((await Run(NewOutbound())).Objects);
    }
}
