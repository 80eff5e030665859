using System.Collections.Concurrent;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

namespace ConnectorSdk.ExchangeOnline.Tests.Faults;

/// <summary>
/// Callers that each work with their own objects. What a caller is told is compared with what the server has done.
/// </summary>
internal sealed class FaultRun(ICmdletInvoker invoker, LedgerBackend backend, int commands)
{
    private const int Callers = 32;

    private readonly ConcurrentQueue<string> _mistakes = new();
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ConcurrentDictionary<string, bool> _open = new(StringComparer.OrdinalIgnoreCase);
    private int _sent;
    private int _succeeded;
    private int _recovered;
    private int _repeated;
    private int _refused;
    private int _undecided;

    /// <summary>Where a caller was told something that isn't so.</summary>
    public IReadOnlyCollection<string> Mistakes => _mistakes;

    /// <summary>The texts of all exceptions.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    public int Undecided => _undecided;

    public int Finished => _succeeded + _refused + _undecided;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => CallAsync(caller, cancellationToken)));
        foreach (var name in backend.Lamps.Keys.Where(name => !_open.ContainsKey(name)))
        {
            _mistakes.Enqueue($"{name} should have been removed.");
        }
    }

    public string Describe()
        => $"{Finished} commands: {_succeeded} succeeded ({_repeated} after repeats, {_recovered} recovered), "
            + $"{_refused} had no effect, "
            + $"{_undecided} reported as undecided; faults: "
            + string.Join(", ", backend.Faults.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"));

    private async Task CallAsync(int caller, CancellationToken cancellationToken)
    {
        for (var round = 0; Volatile.Read(ref _sent) < commands; round++)
        {
            var name = $"L{caller}-{round}";
            if (!await SendAsync("New-Lamp", "Name", name, cancellationToken))
            {
                continue;
            }

            await SendAsync("Set-Lamp", "Identity", name, cancellationToken);
            await SendAsync("Get-Lamp", "Identity", name, cancellationToken);
            for (var attempt = 0; attempt < 5 && backend.Lamps.ContainsKey(name); attempt++)
            {
                await SendAsync("Remove-Lamp", "Identity", name, cancellationToken);
            }
        }
    }

    /// <summary>Sends a command and compares its outcome with the effect on the server.</summary>
    /// <returns>Whether the command succeeded.</returns>
    private async Task<bool> SendAsync(string cmdlet, string key, string name, CancellationToken cancellationToken)
    {
        var tag = $"T{Interlocked.Increment(ref _sent)}";
        var reads = cmdlet == "Get-Lamp";
        var command = reads ? Lamp.Command(cmdlet, (key, name)) : Lamp.Command(cmdlet, (key, name), ("Tag", tag));
        try
        {
            var result = await invoker.InvokeAsync(command, cancellationToken);
            Interlocked.Increment(ref _succeeded);
            Interlocked.Add(ref _recovered, result.WasRecovered ? 1 : 0);
            Interlocked.Add(ref _repeated, result.Attempts > 1 ? 1 : 0);
            Expect(reads ? result.Objects.Count == 1 : backend.EffectsOf(tag) == 1, $"{cmdlet} {tag} succeeded");
            return true;
        }
        catch (CmdletException failure)
        {
            _texts.Enqueue(failure.ToString());
            var isOpen = failure.Effect == CmdletEffect.Unknown;
            Interlocked.Increment(ref (isOpen ? ref _undecided : ref _refused));
            Expect(backend.EffectsOf(tag) <= (isOpen ? 1 : 0), $"{cmdlet} {tag} failed with {failure.Effect}: {failure.Message}");
            if (isOpen || cmdlet == "Remove-Lamp")
            {
                _open[name] = true;
            }

            return false;
        }
        catch (Exception other)
        {
            _mistakes.Enqueue($"{cmdlet} {tag}: {other}");
            return false;
        }
    }

    private void Expect(bool condition, string mistake)
    {
        if (!condition)
        {
            _mistakes.Enqueue(mistake);
        }
    }
}
