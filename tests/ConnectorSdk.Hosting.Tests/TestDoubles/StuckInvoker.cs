namespace ConnectorSdk.Hosting.Tests.TestDoubles;

/// <summary>Never answers, until the command is canceled. It counts how often it is disposed.</summary>
internal sealed class StuckInvoker : ICmdletInvoker, IAsyncDisposable
{
    public int Disposals { get; private set; }

    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
    {
        TaskCompletionSource never = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellationToken.Register(() => never.TrySetResult());
        Started.TrySetResult();
        await never.Task;
        throw new CmdletCanceledException(command, CmdletEffect.Unknown, cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Disposals++;
        return ValueTask.CompletedTask;
    }
}
