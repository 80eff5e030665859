using System.Diagnostics;
using ConnectorSdk.ExchangeOnline.Tests.Faults;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>Many callers share one client, and most of them wait.</summary>
public sealed class ThousandCallersTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Callers = 1000;
    private const int Limit = 8;

    private readonly LedgerBackend _backend = new(1, 0);
    private Client? _client;

    private Client Shared => _client!;

    public async ValueTask InitializeAsync()
    {
        _client = await Client.StartAsync(_backend, configure: options => options.MaxConcurrentRequests = Limit);
        _client.Server.RecordsRequests = false;
    }

    public ValueTask DisposeAsync() => Shared.DisposeAsync();

    [Fact]
    public async Task The_requests_in_flight_stay_within_the_limit()
    {
        var watch = Stopwatch.StartNew();
        var heap = GC.GetTotalMemory(forceFullCollection: true);

        await CallAsync(name => Lamp.New(name));

        var waited = watch.Elapsed;
        using var process = Process.GetCurrentProcess();
        output.WriteLine(
            $"{Callers} callers, {Shared.Server.MostRunning} requests at a time, {waited.TotalMilliseconds:0} ms, heap grew by "
            + $"{(GC.GetTotalMemory(forceFullCollection: true) - heap) / 1024} KB, peak of the process "
            + $"{process.PeakWorkingSet64 / 1024 / 1024} MB");
        Assert.Equal(Callers, _backend.Lamps.Count);
        Assert.InRange(Shared.Server.MostRunning, 1, Limit);
    }

    [Fact]
    public async Task Nothing_of_a_finished_command_is_kept()
    {
        var commands = await SendAsync();

        await Task.Yield(); // The stack of the last command has the results of all.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The last ones can still be on the stack or in a buffer of a connection.
        Assert.InRange(commands.Count(command => command.IsAlive), 0, 2 * Limit);
    }

    private async Task<WeakReference[]> SendAsync()
    {
        List<WeakReference> commands = [];
        await CallAsync(name =>
        {
            var command = Lamp.New(name);
            commands.Add(new WeakReference(command));
            return command;
        });
        return [.. commands];
    }

    private Task CallAsync(Func<string, CmdletCommand> create)
        => Task.WhenAll(Enumerable.Range(0, Callers).Select(
            number => Shared.Invoker.InvokeAsync(create($"L{number}"), TestContext.Current.CancellationToken)));
}
