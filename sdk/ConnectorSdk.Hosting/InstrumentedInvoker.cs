using System.Runtime.CompilerServices;
using ConnectorSdk.Carriers;

namespace ConnectorSdk.Hosting;

/// <summary>Runs the commands of a tenant with telemetry and limits. It owns the carrier.</summary>
internal sealed class InstrumentedInvoker(
    ICmdletInvoker carrier, CommandObserver observer, ExchangeOptions options, TimeProvider time)
    : ICmdletBatchInvoker, IAsyncDisposable, IDisposable
{
    private int _isDisposed;

    public Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return RefusalOf(command) is { } refusal
            ? Task.FromException<CmdletResult>(refusal)
            : RunAsync(command, cancellationToken);
    }

    public async Task<IReadOnlyList<CmdletBatchItem>> InvokeBatchAsync(
        IReadOnlyList<CmdletCommand> commands, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var refusals = commands.Select(RefusalOf).ToArray();
        CmdletCommand[] sent = [.. commands.Where((_, index) => refusals[index] is null)];
        ObservedCommand[] observed = Array.ConvertAll(sent, observer.Start);
        IReadOnlyList<CmdletBatchItem> items;
        try
        {
            items = await carrier.InvokeAllAsync(sent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            Array.ForEach(observed, command => Report(command, failure));
            throw;
        }

        for (var i = 0; i < items.Count; i++)
        {
            Report(observed[i], items[i]);
        }

        var answers = new Queue<CmdletBatchItem>(items);
        return [.. commands.Select((command, index)
            => refusals[index] is { } refusal ? new CmdletBatchItem(command, refusal) : answers.Dequeue())];
    }

    public async IAsyncEnumerable<CmdletObject> StreamAsync(
        CmdletCommand command, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (RefusalOf(command) is { } refusal)
        {
            throw refusal;
        }

        var observed = observer.Start(command);
        var (rows, isReported) = (0, false);
        var objects = carrier.StreamAsync(command, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                try
                {
                    if (!await objects.MoveNextAsync().ConfigureAwait(false))
                    {
                        break;
                    }
                }
                catch (Exception failure)
                {
                    isReported = true;
                    Report(observed, failure);
                    throw;
                }

                rows++;
                yield return objects.Current;
            }
        }
        finally
        {
            await objects.DisposeAsync().ConfigureAwait(false);
            if (!isReported)
            {
                observer.Streamed(observed, rows);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        switch (carrier)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync().ConfigureAwait(false);
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }

    /// <summary>Disposes the invoker if the container isn't disposed asynchronously.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<CmdletResult> RunAsync(CmdletCommand command, CancellationToken cancellationToken)
    {
        var observed = observer.Start(command);
        try
        {
            var result = options.CommandTimeout is { } timeout
                ? await RunWithinAsync(timeout, command, cancellationToken).ConfigureAwait(false)
                : await carrier.InvokeAsync(command, cancellationToken).ConfigureAwait(false);
            observer.Succeeded(observed, result);
            return result;
        }
        catch (Exception failure)
        {
            Report(observed, failure);
            throw;
        }
    }

    private async Task<CmdletResult> RunWithinAsync(
        TimeSpan timeout, CmdletCommand command, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timer = new(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return await carrier.InvokeAsync(command, either.Token).ConfigureAwait(false);
        }
        catch (CmdletCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new CmdletCanceledException(command, canceled.Effect, cancellationToken);
        }
        catch (CmdletCanceledException canceled) when (timer.IsCancellationRequested)
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.Timeout, $"The command didn't end within {timeout:c}."),
                command,
                canceled.Effect);
        }
    }

    private CmdletException? RefusalOf(CmdletCommand command)
    {
        if (!options.ReadOnly || CmdletVerbClass.Of(command.Name) == VerbClass.Read)
        {
            return null;
        }

        observer.Refused(command);
        return CmdletException.Create(
            new CmdletError(CmdletErrorKind.Invalid, "The connection is read-only."), command, CmdletEffect.None);
    }

    private void Report(ObservedCommand observed, CmdletBatchItem item)
    {
        if (item.Result is { } result)
        {
            observer.Succeeded(observed, result);
        }
        else
        {
            observer.Failed(observed, item.Exception!);
        }
    }

    private void Report(ObservedCommand observed, Exception failure)
    {
        switch (failure)
        {
            case CmdletException known:
                observer.Failed(observed, known);
                break;
            case CmdletCanceledException canceled:
                observer.Canceled(observed, canceled.Effect);
                break;
            default:
                observer.Broken(observed);
                break;
        }
    }
}
