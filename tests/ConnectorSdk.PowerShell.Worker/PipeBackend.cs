using System.IO.Pipes;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>A server in another process, which listens with a <see cref="PipeListener"/>.</summary>
/// <param name="id">The ID of the server in that process.</param>
internal sealed class PipeBackend(string id) : IExchangeBackend
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(30);

    /// <summary>The other process keeps the requests.</summary>
    public IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed => throw new NotSupportedException();

    /// <inheritdoc/>
    public Fault NextFault(ServerRequest request) => Call(request, execute: false, PipeMessages.ReadFault);

    /// <inheritdoc/>
    public ServerReply Execute(ServerRequest request) => Call(request, execute: true, PipeMessages.ReadReply);

    /// <summary>Each call has its own connection, so that the commands of several runspaces don't wait for each other.</summary>
    private T Call<T>(ServerRequest request, bool execute, Func<BinaryReader, T> read)
    {
        using var pipe = new NamedPipeClientStream(".", id, PipeDirection.InOut);
        pipe.Connect(_timeout);
        PipeMessages.Send(pipe, writer =>
        {
            writer.Write(execute);
            PipeMessages.WriteRequest(writer, request);
        });
        using var reply = PipeMessages.Receive(pipe);
        return read(reply);
    }
}
