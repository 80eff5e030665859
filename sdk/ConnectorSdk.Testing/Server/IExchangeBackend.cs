using System.ComponentModel;

namespace ConnectorSdk.Testing.Server;

/// <summary>
/// The server side of the in-memory Exchange, for test servers that speak a wire format. <see cref="NextFault"/> is called once
/// for each request, before <see cref="Execute"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IExchangeBackend
{
    /// <summary>Gets the requests that were executed, in order, with their replies.</summary>
    IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed { get; }

    /// <summary>Decides which fault a request meets.</summary>
    /// <param name="request">The request.</param>
    Fault NextFault(ServerRequest request);

    /// <summary>Executes a request. Expected failures are errors of the reply, not exceptions.</summary>
    /// <param name="request">The request.</param>
    ServerReply Execute(ServerRequest request);
}
