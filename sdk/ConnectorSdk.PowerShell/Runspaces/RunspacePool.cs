using System.Diagnostics.CodeAnalysis;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// A pool that opens runspaces on demand. The engine's own pool can't connect its runspaces or replace a single runspace.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Commands that run on release the semaphore after the pool is closed.")]
internal sealed class RunspacePool(RunspaceOpener opener, int size, TimeSpan maxAge, TimeProvider time)
{
    private readonly SemaphoreSlim _free = new(size, size);
    private readonly Stack<RunspaceSlot> _idle = new();
    private bool _closed;

    /// <exception cref="CmdletException">The connection failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ObjectDisposedException">The pool is closed.</exception>
    public async ValueTask<RunspaceSlot> RentAsync(CmdletCommand? command, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (TakeIdle() is { } slot)
            {
                if (slot.IsUsable && time.GetUtcNow() - slot.OpenedAt < maxAge)
                {
                    return slot;
                }

                slot.Close();
            }

            return await opener.OpenAsync(command, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    public void Return(RunspaceSlot slot)
    {
        if (!TryKeep(slot))
        {
            slot.Close();
        }

        _free.Release();
    }

    /// <summary>
    /// Waits until stopped commands have returned their runspaces, closes the pool, and returns the idle runspaces. A runspace
    /// that is returned later is closed.
    /// </summary>
    public async Task<IReadOnlyList<RunspaceSlot>> CloseAsync(TimeSpan timeout)
    {
        using var waiting = new CancellationTokenSource(timeout, time);
        try
        {
            for (var slot = 0; slot < size; slot++)
            {
                await _free.WaitAsync(waiting.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Runspaces that are still in use are closed when they are returned.
        }

        lock (_idle)
        {
            _closed = true;
            RunspaceSlot[] idle = [.. _idle];
            _idle.Clear();
            return idle;
        }
    }

    private bool TryKeep(RunspaceSlot slot)
    {
        lock (_idle)
        {
            if (_closed || !slot.IsUsable)
            {
                return false;
            }

            _idle.Push(slot);
            return true;
        }
    }

    private RunspaceSlot? TakeIdle()
    {
        lock (_idle)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return _idle.TryPop(out var slot) ? slot : null;
        }
    }
}
