using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Conformance;

/// <summary>
/// The common behavior of all carriers: the same commands, objects, failures, and retries, however the server is reached. The
/// test project of a carrier derives a class that connects the carrier to the in-memory Exchange. It overrides a fact only if the
/// carrier refuses its subject, and asserts the refusal instead.
/// </summary>
public abstract partial class ConformanceTests : IAsyncLifetime
{
    private readonly List<ConformanceHarness> _harnesses = [];
    private InMemoryExchange? _exchange;
    private ConformanceHarness? _harness;

    /// <summary>Gets the token that cancels the test.</summary>
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The server.</summary>
    protected InMemoryExchange Exchange => _exchange!;

    /// <summary>The carrier.</summary>
    protected ICmdletInvoker Invoker => _harness!.Invoker;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => StartAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var harness in _harnesses)
        {
            await harness.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Connects a carrier to a server.</summary>
    /// <param name="exchange">The server, which is an <see cref="IExchangeBackend"/>.</param>
    /// <param name="options">The configuration of the carrier.</param>
    protected abstract ValueTask<ConformanceHarness> CreateAsync(InMemoryExchange exchange, HarnessOptions options);

    /// <summary>Restarts with another server or another carrier.</summary>
    private async ValueTask StartAsync(InMemoryExchangeOptions? server = null, HarnessOptions? carrier = null)
    {
        // To recognize its own object, a carrier compares the creation time with its own clock.
        _exchange = new InMemoryExchange(
            ConformanceCatalog.Connectors, server ?? new InMemoryExchangeOptions { StartTime = DateTimeOffset.UtcNow });
        _harness = await CreateAsync(_exchange, carrier ?? new HarnessOptions());
        _harnesses.Add(_harness);
    }

    /// <summary>Gets everything that the carrier logged.</summary>
    protected IEnumerable<string> Logs => _harness!.Logs();

    /// <summary>Runs a command.</summary>
    /// <param name="builder">The builder.</param>
    protected Task<CmdletResult> Run(ICmdletBuilder builder) => Invoker.InvokeAsync(builder.Build(), Cancellation);

    /// <summary>Runs a command without a builder.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="parameters">The parameters.</param>
    protected Task<CmdletResult> Run(string cmdlet, params (string Name, object? Value)[] parameters)
        => Invoker.InvokeAsync(CommandOf(cmdlet, parameters), Cancellation);

    private static CmdletCommand CommandOf(string cmdlet, (string Name, object? Value)[] parameters) => CmdletCommand.Create(
        cmdlet, parameters.Select(parameter => new KeyValuePair<string, object?>(parameter.Name, parameter.Value)));

    /// <summary>Runs a command that fails.</summary>
    /// <typeparam name="TException">The exception.</typeparam>
    /// <param name="builder">The builder.</param>
    protected Task<TException> Fails<TException>(ICmdletBuilder builder)
        where TException : CmdletException
        => Assert.ThrowsAsync<TException>(() => Run(builder));

    /// <summary>Runs a command without a builder that fails.</summary>
    /// <typeparam name="TException">The exception.</typeparam>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="parameters">The parameters.</param>
    protected Task<TException> Fails<TException>(string cmdlet, params (string Name, object? Value)[] parameters)
        where TException : CmdletException
        => Assert.ThrowsAsync<TException>(() => Run(cmdlet, parameters));

    private async Task<CmdletObject> Read(string name)
        => Assert.Single((await Run(OutboundConnector.Get().WithIdentity(name))).Objects);

    /// <summary>Builds a command that creates a connector.</summary>
    /// <param name="name">The name.</param>
    protected static OutboundConnector.NewBuilder NewOutbound(string name = "Contoso")
        => OutboundConnector.New(name).WithRecipientDomains("contoso.com");

    /// <summary>Gets how often the server successfully ran a cmdlet.</summary>
    private int CountOf(string cmdlet) => ((IExchangeBackend)Exchange).Executed
        .Count(entry => entry.Key.Cmdlet == cmdlet && entry.Value.Error is null);
}
