using System.IO.Pipes;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>Lets the modules of other processes reach a server of this process.</summary>
public sealed class PipeListener : IAsyncDisposable
{
    private readonly string _id;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _listening;

    /// <summary>Starts to listen.</summary>
    /// <param name="id">The ID of the server, from <see cref="StubBackends"/>.</param>
    public PipeListener(string id)
    {
        _id = id;
        _listening = ListenAsync();
    }

    /// <summary>Stops listening. Requests that are executed are answered.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task ListenAsync()
    {
        var pipe = Open();
        try
        {
            while (true)
            {
                await pipe.WaitForConnectionAsync(_stopping.Token);
                var connected = pipe;

                // Without a pipe that waits, the system refuses the next connection.
                pipe = Open();

                // The server of a test may wait for other requests, so each request has a thread.
                _ = Task.Factory.StartNew(
                    () => Answer(connected), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }
        finally
        {
            await pipe.DisposeAsync();
        }
    }

    private NamedPipeServerStream Open() => new(
        _id, PipeDirection.InOut, NamedPipeServerStream.MaxAllowedServerInstances, PipeTransmissionMode.Byte,
        PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);

    private void Answer(NamedPipeServerStream pipe)
    {
        using (pipe)
        {
            using var message = PipeMessages.Receive(pipe);
            var execute = message.ReadBoolean();
            var request = PipeMessages.ReadRequest(message);
            var server = StubBackends.Get(_id);
            if (execute)
            {
                var reply = server.Backend.Execute(request);
                PipeMessages.Send(pipe, writer => PipeMessages.WriteReply(writer, reply));
            }
            else
            {
                var fault = server.NextFault(request);
                PipeMessages.Send(pipe, writer => PipeMessages.WriteFault(writer, fault));
            }
        }
    }
}
