using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Conformance;

/// <summary>A server whose answers and faults are specified by a test.</summary>
public sealed class ScriptedBackend(Func<ServerRequest, ServerReply> reply) : IExchangeBackend
{
    private readonly Queue<Fault> _faults = new();
    private readonly List<KeyValuePair<ServerRequest, ServerReply>> _executed = [];

    public IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed
    {
        get
        {
            lock (_executed)
            {
                return [.. _executed];
            }
        }
    }

    /// <summary>Specifies the faults of the next requests, one for each request.</summary>
    public ScriptedBackend Then(params Fault[] faults)
    {
        lock (_faults)
        {
            Array.ForEach(faults, _faults.Enqueue);
        }

        return this;
    }

    public Fault NextFault(ServerRequest request)
    {
        lock (_faults)
        {
            return _faults.TryDequeue(out var fault) ? fault : Fault.None;
        }
    }

    public ServerReply Execute(ServerRequest request)
    {
        var answer = reply(request);
        lock (_executed)
        {
            _executed.Add(new(request, answer));
        }

        return answer;
    }
}
