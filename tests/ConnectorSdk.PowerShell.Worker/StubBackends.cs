using System.Collections.Concurrent;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>
/// The servers behind the modules of this process, by the ID that is written into the module. A server of another process has a
/// <see cref="PipeListener"/> there.
/// </summary>
public static class StubBackends
{
    /// <summary>The ID of a server that every process has.</summary>
    public const string Echo = "echo";

    private static readonly ConcurrentDictionary<string, StubServer> _servers = new()
    {
        [Echo] = new StubServer(new EchoBackend()),
    };

    /// <summary>Adds a server.</summary>
    /// <returns>The ID.</returns>
    public static string Add(IExchangeBackend backend)
    {
        var id = Guid.NewGuid().ToString("N");
        _servers[id] = new StubServer(backend);
        return id;
    }

    /// <summary>Puts another server behind the modules that have this ID.</summary>
    public static void Set(string id, IExchangeBackend backend) => _servers[id] = new StubServer(backend);

    /// <summary>What a server and its connections have seen.</summary>
    public static StubServer Get(string id) => _servers.GetOrAdd(id, other => new StubServer(new PipeBackend(other)));
}
