using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Runspaces;

/// <summary>Many callers share a few runspaces, and most of them wait.</summary>
public sealed class ManyCallersTests
{
    private const int Callers = 1000;

    [Fact]
    public async Task Commands_run_in_the_order_of_their_calls()
    {
        await using var exchange = new LampExchange();
        string[] names = [.. Enumerable.Range(0, Callers).Select(number => $"lamp {number}")];

        await Task.WhenAll(names.Select(name => exchange.RunAsync(New(name))));

        Assert.Equal(names, exchange.Lamps.Executed.Select(entry => entry.Key.Parameters[0].Value));
    }

    [Fact]
    public async Task Callers_that_wait_need_no_threads()
    {
        using var gate = new ManualResetEventSlim();
        await using var exchange = new LampExchange();
        exchange.Lamps.Faults = _ =>
        {
            gate.Wait();
            return Fault.None;
        };

        // If a call waited here, the test would never end.
        Task<CmdletResult>[] calls = [.. Enumerable.Range(0, Callers).Select(number => exchange.RunAsync(New($"lamp {number}")))];
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => { }, TestContext.Current.CancellationToken)));

        Assert.DoesNotContain(calls, call => call.IsCompleted);
        gate.Set();
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task No_more_commands_run_at_a_time_than_there_are_runspaces()
    {
        const int Runspaces = 2;
        var (running, most) = (0, 0);
        var counting = new Lock();
        await using var exchange = new LampExchange(options => options.MaxRunspaces = Runspaces);
        exchange.Lamps.Faults = _ =>
        {
            lock (counting)
            {
                most = Math.Max(most, ++running);
            }

            Thread.Yield();
            lock (counting)
            {
                running--;
            }

            return Fault.None;
        };

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(number => exchange.RunAsync(New($"lamp {number}"))));

        Assert.InRange(most, 1, Runspaces);
        Assert.Equal(Callers, exchange.Lamps.Executed.Count);
    }

    [Fact]
    public async Task Nothing_of_a_finished_command_is_kept()
    {
        await using var exchange = new LampExchange(options => options.MaxRunspaces = 2);

        var commands = await SendAsync(exchange);
        await Task.Yield(); // The stack of the last command has the results of all.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The last command of each runspace can still be in its variables.
        Assert.InRange(commands.Count(command => command.IsAlive), 0, 10);
    }

    private static async Task<IReadOnlyList<WeakReference>> SendAsync(LampExchange exchange)
    {
        List<WeakReference> commands = [];
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(number =>
        {
            var command = New($"lamp {number}");
            commands.Add(new WeakReference(command));
            return exchange.RunAsync(command);
        }));
        return commands;
    }
}
