using System.Collections.Concurrent;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.ExchangeOnline.Tests.Faults;

/// <summary>A server whose commands have tags, so that it can tell how often each of them took effect.</summary>
internal sealed class LedgerBackend(int seed, double probability) : IExchangeBackend
{
    private static readonly FaultKind[] _kinds =
    [
        .. Enum.GetValues<FaultKind>().Except([FaultKind.None, FaultKind.LoseSession]),
    ];

    private readonly Random _random = new(seed);
    private readonly ConcurrentDictionary<string, string> _lamps = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> _effects = new();
    private readonly ConcurrentDictionary<FaultKind, int> _faults = new();

    public IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed => [];

    /// <summary>How often each fault occurred.</summary>
    public IReadOnlyDictionary<FaultKind, int> Faults => _faults;

    /// <summary>The objects with the tag of the last command that changed them.</summary>
    public IReadOnlyDictionary<string, string> Lamps => _lamps;

    public int EffectsOf(string tag) => _effects.GetValueOrDefault(tag);

    public Fault NextFault(ServerRequest request)
    {
        FaultKind kind;
        bool says;
        lock (_random)
        {
            if (_random.NextDouble() >= probability)
            {
                return Fault.None;
            }

            kind = _kinds[_random.Next(_kinds.Length)];
            says = _random.Next(2) == 0;
        }

        _faults.AddOrUpdate(kind, 1, (_, count) => count + 1);
        return new Fault(kind)
        {
            RetryAfter = kind == FaultKind.Throttle && says ? TimeSpan.Zero : null,
            Delay = kind == FaultKind.Slow ? TimeSpan.FromMilliseconds(10) : TimeSpan.Zero,
        };
    }

    public ServerReply Execute(ServerRequest request)
    {
        var parameters = request.Parameters.ToDictionary(pair => pair.Key, pair => pair.Value as string);
        var name = parameters.GetValueOrDefault("Name") ?? parameters.GetValueOrDefault("Identity");
        var tag = parameters.GetValueOrDefault("Tag") ?? "";
        return request.Cmdlet switch
        {
            "New-Lamp"
                => _lamps.TryAdd(name!, tag) ? Done(tag, name!) : Failed(CmdletErrorKind.AlreadyExists, "AlreadyExistsException"),
            "Set-Lamp" when _lamps.ContainsKey(name!) => Done(_lamps[name!] = tag),
            "Remove-Lamp" when _lamps.TryRemove(name!, out _) => Done(tag),
            "Get-Lamp" when name is null => new ServerReply { Rows = [.. _lamps.Select(pair => Row(pair.Key, pair.Value))] },
            "Get-Lamp" when _lamps.TryGetValue(name, out var stored) => new ServerReply { Rows = [Row(name, stored)] },
            _ => Failed(CmdletErrorKind.NotFound, "ManagementObjectNotFoundException"),
        };
    }

    private ServerReply Done(string tag, string? name = null)
    {
        _effects.AddOrUpdate(tag, 1, (_, count) => count + 1);
        return name is null ? new ServerReply() : new ServerReply { Rows = [Row(name, tag)] };
    }

    private static CmdletObject Row(string name, string tag)
        => Lamp.Object(("Name", name), ("Tag", tag), ("WhenCreatedUTC", DateTime.UtcNow));

    private static ServerReply Failed(CmdletErrorKind kind, string type)
        => new() { Error = new ServerError(kind, "Ex1", "Contoso." + type, "It failed.") };
}
