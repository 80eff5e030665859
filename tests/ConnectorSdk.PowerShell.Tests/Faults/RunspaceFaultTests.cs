using System.Collections.Concurrent;
using System.Globalization;
using ConnectorSdk.PowerShell.Tests.Lamps;
using ConnectorSdk.Testing;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Faults;

/// <summary>
/// Many commands, one of 20 of which meets a fault: nothing is lost, and nothing is done twice. CONNECTORSDK_FAULT_COMMANDS sets
/// how many, and CONNECTORSDK_FAULT_SEED repeats a run.
/// </summary>
public sealed class RunspaceFaultTests
{
    private const int Callers = 32;

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
        var ledger = new ConcurrentQueue<(string Cmdlet, string Name, CmdletEffect? Failure)>();

        await Parallel.ForAsync(
            0,
            commands / 2,
            new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) =>
            {
                var name = $"lamp {number}";
                ledger.Enqueue(("New-Lamp", name, await EffectOfAsync(exchange, New(name, ("Color", "red")))));
                ledger.Enqueue(("Set-Lamp", name, await EffectOfAsync(exchange, Set(name, ("Color", $"color {number}")))));
            });

        var executed = exchange.Lamps.Executed
            .Where(entry => entry.Value.Error is null && entry.Key.Cmdlet is "New-Lamp" or "Set-Lamp")
            .CountBy(entry => (entry.Key.Cmdlet, Name: (string)entry.Key.Parameters[0].Value!))
            .ToDictionary();
        foreach (var (cmdlet, name, failure) in ledger)
        {
            var times = executed.GetValueOrDefault((cmdlet, name));
            Assert.True(
                failure switch { null => times == 1, CmdletEffect.None => times == 0, _ => times <= 1 },
                $"{cmdlet} {name}: {failure?.ToString() ?? "success"}, but executed {times} times (seed {seed}).");
        }

        var undecided = ledger.Count(entry => entry.Failure == CmdletEffect.Unknown);
        TestContext.Current.TestOutputHelper.WriteLine(
            $"{ledger.Count} commands, {met.Values.Sum()} faults, {ledger.Count(entry => entry.Failure is null)} succeeded, "
            + $"{undecided} undecided. {string.Join(", ", met.Select(one => $"{one.Key} {one.Value}"))}");
        Assert.Equal(commands / 2 * 2, ledger.Count);
        Assert.NotEmpty(met);
        Assert.DoesNotContain("color ", exchange.LogText(), StringComparison.Ordinal);
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

    /// <summary>The effect of a command that failed; null if it succeeded.</summary>
    private static async Task<CmdletEffect?> EffectOfAsync(LampExchange exchange, CmdletCommand command)
    {
        try
        {
            await exchange.RunAsync(command);
            return null;
        }
        catch (CmdletException failure)
        {
            return failure.Effect;
        }
    }

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}
