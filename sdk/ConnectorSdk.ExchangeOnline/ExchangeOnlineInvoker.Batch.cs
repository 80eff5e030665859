using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Transport;

namespace ConnectorSdk.ExchangeOnline;

/// <content>Runs several commands in one request.</content>
public sealed partial class ExchangeOnlineInvoker
{
    /// <inheritdoc/>
    /// <remarks>
    /// The server decides in which order the commands of a batch run. Commands that change the same object are sent one after the
    /// other.
    /// </remarks>
    public async Task<IReadOnlyList<CmdletBatchItem>> InvokeBatchAsync(
        IReadOnlyList<CmdletCommand> commands, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var items = new CmdletBatchItem[commands.Count];
        var size = _options.DisableBatchEndpoint ? 1 : _options.BatchSize;
        var waiting = Enumerable.Range(0, commands.Count).ToList();
        while (waiting.Count > 0)
        {
            var chunk = new List<(int Index, WireRequest Request)>(size);
            foreach (var index in TakeChunk(waiting, commands, size))
            {
                if (TryPrepare(commands[index], out var request, out items[index]!))
                {
                    chunk.Add((index, request!));
                }
            }

            await RunChunkAsync(chunk, items, cancellationToken).ConfigureAwait(false);
        }

        return items;
    }

    /// <summary>Gets the next commands in order, without two commands that change the same object.</summary>
    private static List<int> TakeChunk(List<int> waiting, IReadOnlyList<CmdletCommand> commands, int size)
    {
        var objects = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var taken = new List<int>(size);
        foreach (var index in waiting)
        {
            var isFree = commands[index] is not { } command || ObjectGate.KeyOf(command) is not { } key || objects.Add(key);
            if (isFree && taken.Count < size)
            {
                taken.Add(index);
            }
        }

        waiting.RemoveAll(taken.Contains);
        return taken;
    }

    private bool TryPrepare(CmdletCommand command, out WireRequest? request, out CmdletBatchItem? refused)
    {
        try
        {
            (request, refused) = (Prepare(command), null);
            return true;
        }
        catch (CmdletException failure)
        {
            (request, refused) = (null, new CmdletBatchItem(command, failure));
            return false;
        }
    }

    private async Task RunChunkAsync(
        List<(int Index, WireRequest Request)> chunk, CmdletBatchItem[] items, CancellationToken cancellationToken)
    {
        if (chunk.Count == 0)
        {
            return;
        }

        var turns = new List<IDisposable>(chunk.Count);
        try
        {
            // The order is always the same, so that two batches can't deadlock.
            var ordered = chunk.OrderBy(item => ObjectGate.KeyOf(item.Request.Command), StringComparer.OrdinalIgnoreCase);
            foreach (var (_, request) in ordered)
            {
                turns.Add(await _objects.EnterAsync(request.Command, cancellationToken).ConfigureAwait(false));
            }

            BatchOutcome?[] outcomes = chunk.Count == 1
                ? new BatchOutcome?[1]
                : await _batches.SendAsync([.. chunk.Select(item => item.Request)], cancellationToken).ConfigureAwait(false);
            await Task.WhenAll(chunk.Select(async (item, position)
                => items[item.Index]
                    = await FinishAsync(item.Request, outcomes[position], cancellationToken).ConfigureAwait(false)))
                .ConfigureAwait(false);
        }
        finally
        {
            turns.ForEach(turn => turn.Dispose());
        }
    }

    /// <summary>Repeats a command whose part of the batch failed, if its verb allows it.</summary>
    private async Task<CmdletBatchItem> FinishAsync(
        WireRequest request, BatchOutcome? outcome, CancellationToken cancellationToken)
    {
        try
        {
            return new CmdletBatchItem(await RunAsync(request, outcome, cancellationToken).ConfigureAwait(false));
        }
        catch (CmdletException failure)
        {
            return new CmdletBatchItem(request.Command, failure);
        }
    }
}
