using ConnectorSdk.Conformance;
using ConnectorSdk.Testing.Tests.TestDoubles;

namespace ConnectorSdk.Testing.Tests;

/// <summary>The in-memory Exchange, with the repetitions that all carriers have, behaves like a carrier.</summary>
public sealed class InMemoryConformanceTests : ConformanceTests
{
    protected override ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options)
        => new(new ConformanceHarness(new RetryingInvoker(exchange, options.ToRetryOptions())) { Missing = [Feature.Waiting] });
}
