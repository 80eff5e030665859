namespace ConnectorSdk.Conformance;

/// <summary>A carrier that is connected to the in-memory Exchange of a test.</summary>
/// <param name="invoker">The carrier. If it is disposable, it is disposed with the harness.</param>
public sealed class ConformanceHarness(ICmdletInvoker invoker) : IAsyncDisposable
{
    /// <summary>The carrier.</summary>
    public ICmdletInvoker Invoker => invoker;

    /// <summary>Gets everything that was logged.</summary>
    public Func<IEnumerable<string>> Logs { get; init; } = () => [];

    /// <summary>Stops the service that the carrier was connected to.</summary>
    public Func<ValueTask> Stop { get; init; } = () => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        switch (invoker)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }

        await Stop();
    }
}
