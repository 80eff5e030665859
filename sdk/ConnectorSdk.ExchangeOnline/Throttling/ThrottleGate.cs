namespace ConnectorSdk.ExchangeOnline.Throttling;

/// <summary>
/// Limits the number of concurrent requests, and holds all requests while the server throttles. Callers wait in order.
/// </summary>
internal sealed class ThrottleGate(int requests, TimeSpan longestWait, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(requests, requests);
    private long _heldUntil;

    public void Dispose() => _slots.Dispose();

    /// <summary>Waits until a request may start. Each call must be followed by <see cref="Leave"/>.</summary>
    /// <exception cref="CmdletThrottledException">The server throttles for longer than commands are repeated.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async ValueTask EnterAsync(CmdletCommand command, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (Remaining() is var wait && wait > TimeSpan.Zero)
            {
                if (wait > longestWait)
                {
                    throw CmdletException.Create(
                        new CmdletError(CmdletErrorKind.Throttled, "The server throttles commands."),
                        command,
                        CmdletEffect.None,
                        retryAfter: wait);
                }

                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _slots.Release();
            throw;
        }
    }

    public void Leave() => _slots.Release();

    /// <summary>Holds all requests until the time has elapsed.</summary>
    public void Hold(TimeSpan wait)
    {
        var until = (time.GetUtcNow() + wait).UtcTicks;
        var known = Interlocked.Read(ref _heldUntil);
        while (until > known)
        {
            var current = Interlocked.CompareExchange(ref _heldUntil, until, known);
            if (current == known)
            {
                return;
            }

            known = current;
        }
    }

    private TimeSpan Remaining() => TimeSpan.FromTicks(Interlocked.Read(ref _heldUntil) - time.GetUtcNow().UtcTicks);
}
