using ConnectorSdk.PowerShell.Worker;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.PowerShell.Tests.Lamps;

/// <summary>
/// An invoker whose runspaces have the stub module with lamps. Runspaces are started when the first command runs.
/// </summary>
public class LampExchange : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lamps").FullName;
    private readonly LoggerFactory _loggers;

    public LampExchange(Action<PowerShellInvokerOptions>? configure = null, Func<string, ExchangeConnection>? connect = null)
    {
        var backend = StubBackends.Add(Lamps);
        Server = StubBackends.Get(backend);
        var path = StubModule.WriteTo(_folder, LampCmdlets.All, backend, "ExchangeOnlineManagement");
        var options = new PowerShellInvokerOptions { Connection = connect?.Invoke(path) ?? ExchangeConnection.Module(path) };
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.ModulePaths.Add(_folder);
        configure?.Invoke(options);
        _loggers = new LoggerFactory([new FakeLoggerProvider(Log)]);
        Invoker = new PowerShellInvoker(options, _loggers);
    }

    public LampServer Lamps { get; } = new();

    public StubServer Server { get; }

    public FakeLogCollector Log { get; } = FakeLogCollector.Create(new FakeLogCollectorOptions());

    public PowerShellInvoker Invoker { get; }

    /// <summary>A name that no other test uses.</summary>
    public static string NewName() => "Lamp " + Guid.NewGuid().ToString("N")[..8];

    /// <summary>How often the server executed a cmdlet for a lamp.</summary>
    public int CountOf(string cmdlet, string name)
        => Lamps.Executed.Count(executed => executed.Key.Cmdlet == cmdlet
            && executed.Key.Parameters.Any(
                parameter => name.Equals(parameter.Value as string, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The next command meets a fault.</summary>
    public void Next(FaultKind kind, TimeSpan delay = default) => Server.Then(new Fault(kind) { Delay = delay });

    public Task<CmdletResult> RunAsync(CmdletCommand command)
        => Invoker.InvokeAsync(command, TestContext.Current.CancellationToken);

    /// <summary>Everything that was logged.</summary>
    public string LogText() => string.Join(
        '\n', Log.GetSnapshot().Select(record => $"{record.Id.Id} {record.Message} {record.Exception}"));

    public async ValueTask DisposeAsync()
    {
        await Invoker.DisposeAsync();
        _loggers.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }
}
