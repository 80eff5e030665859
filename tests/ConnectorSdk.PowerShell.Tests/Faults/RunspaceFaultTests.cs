using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Faults;

/// <summary>
/// Many commands, one of 20 of which meets a fault: nothing is lost, nothing is done twice, and no secret gets into a log or an
/// exception. CONNECTORSDK_FAULT_COMMANDS sets how many, and CONNECTORSDK_FAULT_SEED repeats a run.
/// </summary>
/// <remarks>
/// Each lamp is removed in the end. A look at the stored objects lists all of them, so a server that keeps every lamp would make
/// the time of a run grow with the square of the commands.
/// </remarks>
public sealed class RunspaceFaultTests
{
    private const int Callers = 32;
    private const string Secret = "p4ss-w0rd";

    private static readonly CmdletCredential _owner = CmdletCredential.FromObject(new NetworkCredential("owner", Secret));

    private static readonly FaultKind[] _faults =
    [
        FaultKind.RefuseConnection, FaultKind.LoseConnectionBefore, FaultKind.LoseConnectionAfter, FaultKind.TimeOutBefore,
        FaultKind.TimeOutAfter, FaultKind.Throttle, FaultKind.ConcurrencyText, FaultKind.Unavailable, FaultKind.ServerErrorBefore,
        FaultKind.ServerErrorAfter, FaultKind.GatewayTimeoutAfter, FaultKind.CutAnswer, FaultKind.Deny, FaultKind.LoseSession,
        FaultKind.Prompt,
    ];

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_done_twice()
    {
        var commands = Setting("CONNECTORSDK_FAULT_COMMANDS", 300);
        var seed = Setting("CONNECTORSDK_FAULT_SEED", Random.Shared.Next());
        TestContext.Current.TestOutputHelper!.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        var met = new ConcurrentDictionary<FaultKind, int>();
        await using var exchange = new LampExchange(options => options.MaxRunspaces = 4);
        exchange.Lamps.Faults = _ => NextFault(random, met);
        var ledger = new ConcurrentQueue<(string Cmdlet, string Name, CmdletException? Failure)>();
        var watch = Stopwatch.StartNew();

        await Parallel.ForAsync(
            0,
            commands / 3,
            new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) =>
            {
                var name = $"lamp {number}";
                var create = New(name, ("Color", "red"), ("Owner", _owner));
                ledger.Enqueue(("New-Lamp", name, await FailureOfAsync(exchange, create)));
                ledger.Enqueue(("Set-Lamp", name, await FailureOfAsync(exchange, Set(name, ("Color", $"color {number}")))));
                ledger.Enqueue(("Remove-Lamp", name, await FailureOfAsync(exchange, Remove(name))));
            });

        var executed = exchange.Lamps.Executed
            .Where(entry => entry.Value.Error is null && entry.Key.Cmdlet != "Get-Lamp")
            .CountBy(entry => (entry.Key.Cmdlet, Name: (string)entry.Key.Parameters[0].Value!))
            .ToDictionary();
        foreach (var (cmdlet, name, failure) in ledger)
        {
            var times = executed.GetValueOrDefault((cmdlet, name));
            Assert.True(
                failure?.Effect switch { null => times == 1, CmdletEffect.None => times == 0, _ => times <= 1 },
                $"{cmdlet} {name}: {failure?.Effect.ToString() ?? "success"}, but executed {times} times (seed {seed}).");
        }

        var undecided = ledger.Count(entry => entry.Failure?.Effect == CmdletEffect.Unknown);
        TestContext.Current.TestOutputHelper.WriteLine(
            $"{ledger.Count} commands in {watch.Elapsed.TotalSeconds:0} s, {met.Values.Sum()} faults, "
            + $"{ledger.Count(entry => entry.Failure is null)} succeeded, {undecided} undecided. "
            + string.Join(", ", met.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}")));
        Assert.Equal(commands / 3 * 3, ledger.Count);
        Assert.NotEmpty(met);
        foreach (var text in ledger.Select(entry => $"{entry.Failure}").Append(exchange.LogText()))
        {
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("color ", text, StringComparison.Ordinal);
        }
    }

    private static Fault NextFault(Random random, ConcurrentDictionary<FaultKind, int> met)
    {
        FaultKind kind;
        lock (random)
        {
            kind = random.Next(20) == 0 ? _faults[random.Next(_faults.Length)] : FaultKind.None;
        }

        if (kind != FaultKind.None)
        {
            met.AddOrUpdate(kind, 1, (_, count) => count + 1);
        }

        return new Fault(kind);
    }

    /// <summary>Null if the command succeeded.</summary>
    private static async Task<CmdletException?> FailureOfAsync(LampExchange exchange, CmdletCommand command)
    {
        try
        {
            await exchange.RunAsync(command);
            return null;
        }
        catch (CmdletException failure)
        {
            return failure;
        }
    }

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}
