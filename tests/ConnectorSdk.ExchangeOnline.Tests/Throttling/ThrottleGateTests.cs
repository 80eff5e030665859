using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.ExchangeOnline.Throttling;
using Microsoft.Extensions.Time.Testing;

namespace ConnectorSdk.ExchangeOnline.Tests.Throttling;

/// <summary>When requests may start.</summary>
public sealed class ThrottleGateTests
{
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_starts_while_the_server_throttles()
    {
        using var gate = Gate();
        gate.Hold(TimeSpan.FromSeconds(30));
        gate.Hold(TimeSpan.FromSeconds(10));
        var waiting = gate.EnterAsync(Lamp.Get(), Cancel).AsTask();

        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        await waiting.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_reported()
    {
        using var gate = Gate();
        gate.Hold(TimeSpan.FromHours(1));

        var failure = await Assert.ThrowsAsync<CmdletThrottledException>(() => gate.EnterAsync(Lamp.Get(), Cancel).AsTask());

        Assert.Equal((CmdletEffect.None, TimeSpan.FromHours(1)), (failure.Effect, failure.RetryAfter));
    }

    [Fact]
    public async Task Callers_wait_for_a_slot()
    {
        using var gate = Gate();
        await gate.EnterAsync(Lamp.Get(), Cancel);
        await gate.EnterAsync(Lamp.Get(), Cancel);
        var third = gate.EnterAsync(Lamp.Get(), Cancel).AsTask();

        Assert.False(third.IsCompleted);
        gate.Leave();
        await third.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_its_slot()
    {
        using var gate = Gate();
        using var source = new CancellationTokenSource();
        gate.Hold(TimeSpan.FromSeconds(30));
        var first = gate.EnterAsync(Lamp.Get(), source.Token).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _time.Advance(TimeSpan.FromMinutes(1));

        await gate.EnterAsync(Lamp.Get(), Cancel);
        await gate.EnterAsync(Lamp.Get(), Cancel);
    }

    private ThrottleGate Gate() => new(2, TimeSpan.FromMinutes(5), _time);
}
