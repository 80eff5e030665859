using ConnectorSdk.Carriers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConnectorSdk.PowerShell;

/// <summary>
/// Runs commands in PowerShell runspaces, in this process or in processes of their own. Parameters are passed as objects, never
/// as text. It is safe for use by several threads at a time.
/// </summary>
/// <remarks>
/// Runspaces are opened and connected when they are needed, and again after a connection is lost. A command never waits for a
/// user: a question makes it fail. Commands that change the same object run one after the other.
/// </remarks>
public sealed class PowerShellInvoker : ICmdletInvoker, IAsyncDisposable
{
    private static readonly TimeSpan _disconnectTimeout = TimeSpan.FromSeconds(5);

    private readonly RunspacePool _pool;
    private readonly PipelineRunner _pipelines;
    private readonly CommandRunner _runner;
    private readonly ObjectGate _gate = new();
    private readonly CancellationTokenSource _disposing = new();
    private readonly TimeSpan _stopTimeout;
    private int _disposed;

    /// <summary>Creates an invoker. Nothing is connected until the first command.</summary>
    /// <param name="options">The options.</param>
    /// <param name="loggerFactory">Logs connections and repetitions, but never values of parameters.</param>
    /// <param name="timeProvider">The clock. The default is that of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public PowerShellInvoker(
        PowerShellInvokerOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
        : this(options, loggerFactory, timeProvider, "")
    {
    }

    internal PowerShellInvoker(
        PowerShellInvokerOptions options, ILoggerFactory? loggerFactory, TimeProvider? timeProvider, string tenant)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (PowerShellInvokerOptionsValidator.ErrorsOf(options).FirstOrDefault() is { } error)
        {
            throw new ArgumentException(error, nameof(options));
        }

        var time = timeProvider ?? TimeProvider.System;
        var log = new PowerShellLog((loggerFactory ?? NullLoggerFactory.Instance).CreateLogger<PowerShellInvoker>(), tenant);
        _stopTimeout = options.StopTimeout;
        _pipelines = new PipelineRunner(options.StopTimeout, time);
        _pool = new RunspacePool(
            new RunspaceOpener(options, _pipelines, log, time), options.MaxRunspaces, options.MaxConnectionAge, time);
        _runner = new CommandRunner(
            new RunspaceCarrier(options, _pool, _pipelines, log), RetryRules.Copy(options.Retry), time, log);
    }

    /// <summary>
    /// Connects a runspace, so that the first command doesn't have to wait and a wrong option is found at once.
    /// </summary>
    /// <param name="cancellationToken">Cancels the connection.</param>
    /// <exception cref="CmdletException">The connection failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ObjectDisposedException">The invoker is disposed.</exception>
    public async Task ConnectAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposing.Token);
        _pool.Return(await _pool.RentAsync(null, both.Token).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The invoker is disposed.</exception>
    public async Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        CommandGuard.Check(command);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposing.Token);
        try
        {
            using var turn = await _gate.EnterAsync(command, both.Token).ConfigureAwait(false);
            return await _runner.RunAsync(command, both.Token).ConfigureAwait(false);
        }
        catch (CmdletCanceledException canceled) when (!cancellationToken.IsCancellationRequested)
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.ConnectionLost, "The invoker was disposed."), command, canceled.Effect);
        }
        catch (CmdletCanceledException canceled)
        {
            throw new CmdletCanceledException(command, canceled.Effect, cancellationToken);
        }
    }

    /// <summary>
    /// Stops commands that run, ends the connections, and closes the runspaces. It doesn't wait for a command that can't be
    /// stopped.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _disposing.CancelAsync().ConfigureAwait(false);
        foreach (var slot in await _pool.CloseAsync(_stopTimeout + TimeSpan.FromSeconds(1)).ConfigureAwait(false))
        {
            if (slot.Disconnect is { } disconnect)
            {
                await _pipelines.RunAsync(
                    slot, engine => RunspaceOpener.Add(engine, disconnect), _disconnectTimeout, CancellationToken.None)
                    .ConfigureAwait(false);
            }

            slot.Close();
        }
    }
}
