using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Conformance;

/// <summary>
/// What every carrier does alike: the same commands, objects, failures, and repetitions, whatever is between the caller and the
/// server. The test project of a carrier derives a class and connects the carrier to the in-memory Exchange.
/// </summary>
public abstract partial class ConformanceTests : IAsyncLifetime
{
    private readonly List<ConformanceHarness> _harnesses = [];
    private InMemoryExchange? _exchange;
    private ConformanceHarness? _harness;

    /// <summary>Cancels the test.</summary>
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The server. Facts that use it are skipped where the test can't reach it.</summary>
    protected InMemoryExchange Exchange
    {
        get
        {
            Require(Feature.SharedServer);
            return _exchange!;
        }
    }

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

    /// <summary>Starts anew with another server or another carrier.</summary>
    private async ValueTask StartAsync(InMemoryExchangeOptions? server = null, HarnessOptions? carrier = null)
    {
        if (server is not null)
        {
            Require(Feature.SharedServer);
        }

        // A carrier that looks for an object which may be its own compares when it was created with its own clock.
        _exchange = new InMemoryExchange(
            ConformanceCatalog.Connectors, server ?? new InMemoryExchangeOptions { StartTime = DateTimeOffset.UtcNow });
        _harness = await CreateAsync(_exchange, carrier ?? new HarnessOptions());
        _harnesses.Add(_harness);
    }

    private void Require(Feature feature)
        => Assert.SkipUnless(_harness!.Supports(feature), $"The carrier lacks the feature {feature}.");

    private Task<CmdletResult> Run(ICmdletBuilder builder) => Invoker.InvokeAsync(builder.Build(), Cancellation);

    private Task<CmdletResult> Run(string cmdlet, params (string Name, object? Value)[] parameters)
        => Invoker.InvokeAsync(CommandOf(cmdlet, parameters), Cancellation);

    private static CmdletCommand CommandOf(string cmdlet, params (string Name, object? Value)[] parameters) => CmdletCommand.Create(
        cmdlet, parameters.Select(parameter => new KeyValuePair<string, object?>(parameter.Name, parameter.Value)));

    private Task<TException> Fails<TException>(ICmdletBuilder builder)
        where TException : CmdletException
        => Assert.ThrowsAsync<TException>(() => Run(builder));

    private Task<TException> Fails<TException>(string cmdlet, params (string Name, object? Value)[] parameters)
        where TException : CmdletException
        => Assert.ThrowsAsync<TException>(() => Run(cmdlet, parameters));

    private async Task<CmdletObject> Read(string name) => Assert.Single((await Run(OutboundConnector.Get().WithIdentity(name))).Objects);

    private static OutboundConnector.NewBuilder NewOutbound(string name = "Contoso")
        => OutboundConnector.New(name).WithRecipientDomains("contoso.com");

    /// <summary>How often the server carried out a cmdlet without an error.</summary>
    private int CountOf(string cmdlet) => ((IExchangeBackend)Exchange).Executed
        .Count(entry => entry.Key.Cmdlet == cmdlet && entry.Value.Error is null);
}
