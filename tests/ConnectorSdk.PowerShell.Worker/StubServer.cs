using System.Collections.Concurrent;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>A server as the stub module sees it.</summary>
public sealed class StubServer(IExchangeBackend backend)
{
    private readonly Queue<Fault> _faults = new();

    /// <summary>Executes the requests.</summary>
    public IExchangeBackend Backend { get; } = backend;

    /// <summary>
    /// The calls of Connect-ExchangeOnline and Disconnect-ExchangeOnline, with the parameters that they received.
    /// </summary>
    public ConcurrentQueue<KeyValuePair<string, IReadOnlyDictionary<string, object?>>> Connections { get; } = new();

    /// <summary>Makes the next connection fail with this text.</summary>
    public string? ConnectionError { get; set; }

    /// <summary>The next requests meet these faults, before those of the backend.</summary>
    public void Then(Fault fault, int times = 1)
    {
        lock (_faults)
        {
            for (var time = 0; time < times; time++)
            {
                _faults.Enqueue(fault);
            }
        }
    }

    /// <summary>The fault of a request.</summary>
    public Fault NextFault(ServerRequest request)
    {
        lock (_faults)
        {
            if (_faults.TryDequeue(out var fault))
            {
                return fault;
            }
        }

        return Backend.NextFault(request);
    }
}
