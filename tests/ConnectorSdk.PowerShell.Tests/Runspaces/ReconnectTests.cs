using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Runspaces;

public sealed class ReconnectTests
{
    [Fact]
    public async Task A_lost_session_is_replaced_and_the_command_runs_once()
    {
        await using var exchange = new LampExchange();
        await exchange.RunAsync(New("first"));
        exchange.Next(FaultKind.LoseSession);

        var result = await exchange.RunAsync(New("second"));

        Assert.Equal(2, result.Attempts);
        Assert.Equal(1, exchange.CountOf("New-Lamp", "second"));
        Assert.Contains("1302", exchange.LogText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_object_whose_answer_was_lost_is_found()
    {
        await using var exchange = new LampExchange();
        exchange.Next(FaultKind.LoseConnectionAfter);

        var result = await exchange.RunAsync(New("lamp", ("Color", "red")));

        Assert.True(result.WasRecovered);
        Assert.Equal("red", Assert.Single(result.Objects)["Color"].ToString());
        Assert.Equal(1, exchange.CountOf("New-Lamp", "lamp"));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_reported_and_not_repeated()
    {
        await using var exchange = new LampExchange();
        await exchange.RunAsync(New("lamp"));
        exchange.Next(FaultKind.LoseConnectionAfter);

        var failure = await Assert.ThrowsAsync<CmdletConnectionException>(() => exchange.RunAsync(Set("lamp", ("Color", "red"))));

        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
        Assert.Equal(1, exchange.CountOf("Set-Lamp", "lamp"));
        Assert.Contains("1103", exchange.LogText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_takes_too_long_is_stopped()
    {
        await using var exchange = new LampExchange(options =>
        {
            options.CommandTimeout = TimeSpan.FromSeconds(3);
            options.Retry.MaxAttempts = 1;
        });
        await exchange.RunAsync(New("lamp"));
        exchange.Next(FaultKind.TimeOutBefore, TimeSpan.FromMinutes(5));

        var failure = await Assert.ThrowsAsync<CmdletTransientException>(() => exchange.RunAsync(Set("lamp", ("Color", "red"))));

        Assert.Equal(CmdletErrorKind.Timeout, failure.Error.Kind);
        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
        Assert.Single((await exchange.RunAsync(Get("lamp"))).Objects);
    }

    [Fact]
    public async Task A_command_that_cannot_be_stopped_is_abandoned_and_others_go_on()
    {
        using var forever = new ManualResetEventSlim();
        await using var exchange = new LampExchange(options => options.StopTimeout = TimeSpan.FromMilliseconds(100));
        await exchange.RunAsync(New("lamp"));
        exchange.Lamps.Faults = request =>
        {
            if (request.Cmdlet == "Set-Lamp")
            {
                forever.Wait();
            }

            return Fault.None;
        };
        using var cancellation = new CancellationTokenSource();
        var running = exchange.Invoker.InvokeAsync(Set("lamp", ("Color", "red")), cancellation.Token);
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAsync<CmdletCanceledException>(() => running);

        Assert.Single((await exchange.RunAsync(Get("lamp"))).Objects);
        Assert.Contains("1303", exchange.LogText(), StringComparison.Ordinal);
        forever.Set();
    }

    [Fact]
    public async Task Disposing_stops_what_runs_and_a_second_time_does_nothing()
    {
        var exchange = new LampExchange();
        await exchange.RunAsync(New("lamp"));
        exchange.Next(FaultKind.TimeOutBefore, TimeSpan.FromMinutes(5));
        var running = exchange.RunAsync(Set("lamp", ("Color", "red")));

        await exchange.Invoker.DisposeAsync();
        await exchange.DisposeAsync();

        var failure = await Assert.ThrowsAsync<CmdletConnectionException>(() => running);
        Assert.NotEqual(CmdletEffect.Applied, failure.Effect);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => exchange.RunAsync(Get("lamp")));
    }

    [Fact]
    public async Task Commands_run_at_the_same_time_in_several_runspaces_but_not_on_the_same_object()
    {
        var (running, most, same) = (0, 0, 0);
        await using var exchange = new LampExchange(options => options.MaxRunspaces = 2);
        exchange.Lamps.Faults = request =>
        {
            if (request.Cmdlet == "Set-Lamp")
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                Thread.Sleep(50);
                Interlocked.Decrement(ref running);
            }

            return Fault.None;
        };
        await Task.WhenAll(exchange.RunAsync(New("a")), exchange.RunAsync(New("b")));

        await Task.WhenAll(exchange.RunAsync(Set("a")), exchange.RunAsync(Set("b")));
        (same, most) = (most, 0);
        await Task.WhenAll(exchange.RunAsync(Set("a")), exchange.RunAsync(Set("A")));

        Assert.Equal(2, same);
        Assert.Equal(1, most);
    }
}
