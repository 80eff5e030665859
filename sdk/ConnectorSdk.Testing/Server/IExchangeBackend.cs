using System.ComponentModel;

namespace ConnectorSdk.Testing.Server;

/// <summary>
/// Represents the server side of the in-memory Exchange, for test servers with a wire format. Call <see cref="NextFault"/> once
/// for each request, before <see cref="Execute"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IExchangeBackend
{
    /// <summary>Gets the requests that were executed, in order, with their replies.</summary>
    IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed { get; }

    /// <summary>Gets the fault of a request.</summary>
    /// <param name="request">The request.</param>
    Fault NextFault(ServerRequest request);

    /// <summary>Executes a request. Expected failures are returned as errors of the reply.</summary>
    /// <param name="request">The request.</param>
    ServerReply Execute(ServerRequest request);
}
