using ConnectorSdk.Hosting.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace ConnectorSdk.Hosting.Tests;

public sealed class InstrumentedInvokerTests
{
    private readonly InMemoryExchange _exchange = new(Host.Catalog);
    private readonly FakeLogCollector _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_only_connection_sends_only_what_reads()
    {
        await using var services = Host.WithMemory(_exchange, _log, options => options.ReadOnly = true);
        var invoker = services.GetRequiredService<ICmdletInvoker>();
        var refused = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => OutboundConnector.New("A").InvokeAsync(invoker, Cancellation));
        Assert.Equal(CmdletEffect.None, refused.Effect);
        Assert.Empty(_exchange.Commands);
        Assert.Empty((await OutboundConnector.Get().InvokeAsync(invoker, Cancellation)).Objects);
        Assert.Contains(_log.GetSnapshot(), record => record.Id == 1006 && record.Level == LogLevel.Error);
    }

    [Fact]
    public async Task A_read_only_connection_sends_what_reads_of_a_batch()
    {
        await using var services = Host.WithMemory(_exchange, _log, options => options.ReadOnly = true);
        CmdletCommand[] commands = [OutboundConnector.New("A").Build(), OutboundConnector.Get().Build()];
        var items = await services.GetRequiredService<ICmdletInvoker>().InvokeAllAsync(commands, Cancellation);
        Assert.Equal(commands, items.Select(item => item.Command));
        Assert.IsType<CmdletInvalidArgumentException>(items[0].Exception);
        Assert.NotNull(items[1].Result);
        Assert.Single(_exchange.Commands);
    }

    [Fact]
    public async Task A_command_ends_after_its_time()
    {
        FakeTimeProvider time = new();
        StuckInvoker carrier = new();
        var services = Host.Services(_log);
        services.AddSingleton<TimeProvider>(time);
        services.AddExchange(options => options.CommandTimeout = TimeSpan.FromSeconds(10)).UseInvoker(_ => carrier);
        await using var provider = services.BuildServiceProvider();

        var running = OutboundConnector.New("A").InvokeAsync(provider.GetRequiredService<ICmdletInvoker>(), Cancellation);
        await carrier.Started.Task;
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(running.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        var failure = await Assert.ThrowsAsync<CmdletTransientException>(() => running);
        Assert.Equal((CmdletErrorKind.Timeout, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task A_caller_that_cancels_gets_its_own_token_back()
    {
        StuckInvoker carrier = new();
        var services = Host.Services(_log);
        services.AddExchange(options => options.CommandTimeout = TimeSpan.FromMinutes(1)).UseInvoker(_ => carrier);
        await using var provider = services.BuildServiceProvider();
        using CancellationTokenSource source = new();

        var running = OutboundConnector.New("A").InvokeAsync(provider.GetRequiredService<ICmdletInvoker>(), source.Token);
        await carrier.Started.Task;
        await source.CancelAsync();
        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(() => running);
        Assert.Equal((source.Token, CmdletEffect.Unknown), (canceled.CancellationToken, canceled.Effect));
        Assert.Contains(_log.GetSnapshot(), record => record.Id == 1003);
    }

    [Fact]
    public async Task Commands_are_logged_without_their_values()
    {
        await using var services = Host.WithMemory(_exchange, _log);
        var invoker = services.GetRequiredService<ICmdletInvoker>();
        await OutboundConnector.New("Zebra").WithComment("Giraffe").InvokeAsync(invoker, Cancellation);
        await Assert.ThrowsAsync<CmdletObjectExistsException>(
            () => OutboundConnector.New("Zebra").InvokeAsync(invoker, Cancellation));
        _exchange.Faults.Next(Fault.Throttle());
        await Assert.ThrowsAsync<CmdletThrottledException>(() => OutboundConnector.Get().InvokeAsync(invoker, Cancellation));

        var records = _log.GetSnapshot();
        Assert.Equal([1000, 1001, 1000, 1007, 1000, 1002], records.Select(record => record.Id.Id));
        Assert.Equal(
            [LogLevel.Information, LogLevel.Information, LogLevel.Warning],
            records.Where(record => record.Id.Id > 1000).Select(record => record.Level));
        Assert.All(records, record => Assert.Equal("ConnectorSdk.Hosting.Exchange", record.Category));
        Assert.All(records, record => Assert.DoesNotContain("Zebra", record.ToString(), StringComparison.Ordinal));
        Assert.All(records, record => Assert.DoesNotContain("Giraffe", record.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CmdletErrorKind.NotFound, CmdletEffect.None, 1007, LogLevel.Information)]
    [InlineData(CmdletErrorKind.AlreadyExists, CmdletEffect.None, 1007, LogLevel.Information)]
    [InlineData(CmdletErrorKind.NotFound, CmdletEffect.Unknown, 1002, LogLevel.Error)]
    [InlineData(CmdletErrorKind.AlreadyExists, CmdletEffect.Unknown, 1002, LogLevel.Error)]
    [InlineData(CmdletErrorKind.AlreadyExists, CmdletEffect.Applied, 1002, LogLevel.Error)]
    [InlineData(CmdletErrorKind.Invalid, CmdletEffect.None, 1002, LogLevel.Error)]
    [InlineData(CmdletErrorKind.AccessDenied, CmdletEffect.None, 1002, LogLevel.Error)]
    [InlineData(CmdletErrorKind.Throttled, CmdletEffect.None, 1002, LogLevel.Warning)]
    public async Task The_level_of_a_failure_depends_on_what_it_tells(
        CmdletErrorKind kind, CmdletEffect effect, int id, LogLevel level)
    {
        var services = Host.Services(_log);
        services.AddExchange().UseInvoker(_ => new FailingInvoker(new CmdletError(kind, "It failed."), effect));
        await using var provider = services.BuildServiceProvider();
        await Assert.ThrowsAnyAsync<CmdletException>(
            () => OutboundConnector.Get().InvokeAsync(provider.GetRequiredService<ICmdletInvoker>(), Cancellation));
        var record = Assert.Single(_log.GetSnapshot(), record => record.Id != 1000);
        Assert.Equal((id, level), (record.Id.Id, record.Level));
    }

    [Fact]
    public async Task Warnings_of_the_server_are_logged()
    {
        _exchange.Add(OutboundConnector.New("A").Build());
        await using var services = Host.WithMemory(_exchange, _log);
        await OutboundConnector.Set("A").WithEnabled(true)
            .InvokeAsync(services.GetRequiredService<ICmdletInvoker>(), Cancellation);
        var record = Assert.Single(_log.GetSnapshot(), record => record.Id == 1005);
        Assert.Equal(LogLevel.Warning, record.Level);
        Assert.Contains("no settings of 'A' have been modified", record.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task The_text_of_commands_is_logged_only_on_request(bool logCommands, int expected)
    {
        await using var services = Host.WithMemory(_exchange, _log, options => options.LogCommands = logCommands);
        await OutboundConnector.New("Zebra").InvokeAsync(services.GetRequiredService<ICmdletInvoker>(), Cancellation);
        var texts = _log.GetSnapshot().Where(record => record.Id == 1004).ToList();
        Assert.Equal(expected, texts.Count);
        Assert.All(texts, record => Assert.Equal(LogLevel.Debug, record.Level));
        Assert.All(texts, record => Assert.StartsWith(
            "New-OutboundConnector -Name 'Zebra'", record.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Objects_are_read_one_by_one()
    {
        _exchange.Add(OutboundConnector.New("A").Build());
        _exchange.Add(OutboundConnector.New("B").Build());
        await using var services = Host.WithMemory(_exchange, _log);
        await foreach (var item in services.GetRequiredService<ICmdletInvoker>()
            .StreamAsync(OutboundConnector.Get().Build(), Cancellation))
        {
            Assert.Equal("A", item["Name"].ToString());
            break;
        }

        var record = Assert.Single(_log.GetSnapshot(), record => record.Id == 1001);
        Assert.Contains("with 1 objects", record.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_while_objects_are_read_is_reported_once()
    {
        _exchange.Faults.Next(Fault.Deny());
        await using var services = Host.WithMemory(_exchange, _log);
        await Assert.ThrowsAsync<CmdletUnavailableException>(async () =>
        {
            await foreach (var _ in services.GetRequiredService<ICmdletInvoker>()
                .StreamAsync(OutboundConnector.Get().Build(), Cancellation))
            {
                Assert.Fail("No object is expected.");
            }
        });
        Assert.Equal([1000, 1002], _log.GetSnapshot().Select(record => record.Id.Id));
    }
}
