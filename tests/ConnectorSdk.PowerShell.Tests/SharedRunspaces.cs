using System.Collections.Concurrent;
using ConnectorSdk.Conformance;
using ConnectorSdk.PowerShell.Worker;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.PowerShell.Tests;

/// <summary>One invoker for all facts with the same options. Only the server behind its module changes.</summary>
public class SharedRunspaces : IAsyncDisposable
{
    private static readonly StubCmdlet[] _cmdlets = [.. ConformanceCatalog.Connectors.Cmdlets.Select(StubCmdlet.Of)];

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance").FullName;
    private readonly FakeLogCollector _log = FakeLogCollector.Create(new FakeLogCollectorOptions());
    private readonly LoggerFactory _loggers;
    private readonly ConcurrentDictionary<int, PowerShellInvoker> _invokers = new();
    private readonly PowerShellProcess? _process;

    public SharedRunspaces()
        : this(null)
    {
    }

    protected SharedRunspaces(PowerShellProcess? process)
    {
        _process = process;
        _loggers = new LoggerFactory([new FakeLoggerProvider(_log)]);
    }

    public IEnumerable<string> Logs => _log.GetSnapshot().Select(record => $"{record.Message} {record.Exception}");

    /// <summary>The ID of the server behind the module.</summary>
    protected string Backend { get; } = StubBackends.Add(new EchoBackend());

    public ICmdletInvoker Connect(InMemoryExchange exchange, HarnessOptions options)
    {
        StubBackends.Set(Backend, exchange);
        return new Shared(_invokers.GetOrAdd(options.MaxAttempts, _ => Create(options.ToRetryOptions())));
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var invoker in _invokers.Values)
        {
            await invoker.DisposeAsync();
        }

        _loggers.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private PowerShellInvoker Create(CmdletRetryOptions retry)
    {
        var module = StubModule.WriteTo(_folder, _cmdlets, Backend, "Connectors");
        var options = new PowerShellInvokerOptions
        {
            Connection = ExchangeConnection.Module(module), MaxRunspaces = 2, Process = _process,
        };
        options.Retry.MaxAttempts = retry.MaxAttempts;
        options.Retry.BaseDelay = retry.BaseDelay;
        options.Retry.MaxDelay = retry.MaxDelay;
        return new PowerShellInvoker(options, _loggers);
    }

    /// <summary>Isn't disposed by a fact.</summary>
    private sealed class Shared(ICmdletInvoker invoker) : ICmdletInvoker
    {
        public Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
            => invoker.InvokeAsync(command, cancellationToken);
    }
}
