using System.Runtime.CompilerServices;
using ConnectorSdk.Testing.Execution;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing;

/// <content>Implements the interface for test servers.</content>
public sealed partial class InMemoryExchange : IExchangeBackend
{
    private readonly ConditionalWeakTable<ServerRequest, Fault> _faultsOfRequests = new();

    IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> IExchangeBackend.Executed
    {
        get
        {
            lock (_lock)
            {
                return [.. _executed];
            }
        }
    }

    Fault IExchangeBackend.NextFault(ServerRequest request)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (Requests.TryCreateCommand(request, out var command) is not null)
        {
            return Fault.None;
        }

        var fault = Faults.Take(command);
        lock (_lock)
        {
            if (FaultOutcome.Of(fault.Kind) is { Acts: false } outcome)
            {
                Record(command, fault.Kind, null, ToException(command, outcome, fault));
            }
            else
            {
                _faultsOfRequests.Add(request, fault);
            }
        }

        return fault;
    }

    ServerReply IExchangeBackend.Execute(ServerRequest request)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (Requests.TryCreateCommand(request, out var command) is { } error)
        {
            return new ServerReply { Error = error };
        }

        lock (_lock)
        {
            var reply = _server.Execute(command, Requests.WithReceivedValues(request));
            _executed.Add(new(request, reply));
            var fault = _faultsOfRequests.TryGetValue(request, out var met) ? met.Kind : FaultKind.None;
            if (reply.Error is null)
            {
                Record(command, fault, new CmdletResult(command, reply.Rows), null);
            }
            else
            {
                var failure = CmdletException.Create(ReplyReader.ToError(reply.Error), command, CmdletEffect.None);
                Record(command, fault, null, failure);
            }

            return reply;
        }
    }
}
