using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>Returns the parameters of each command as one object, and counts.</summary>
public sealed class EchoBackend : IExchangeBackend
{
    private readonly List<KeyValuePair<ServerRequest, ServerReply>> _executed = [];

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public Fault NextFault(ServerRequest request) => Fault.None;

    /// <inheritdoc/>
    public ServerReply Execute(ServerRequest request)
    {
        var reply = new ServerReply
        {
            Rows = request.Cmdlet.StartsWith("Remove-", StringComparison.OrdinalIgnoreCase)
                ? []
                : [new CmdletObject(request.Parameters)],
        };
        lock (_executed)
        {
            _executed.Add(new(request, reply));
        }

        return reply;
    }
}
