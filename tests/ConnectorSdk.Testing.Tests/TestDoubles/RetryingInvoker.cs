using ConnectorSdk.Carriers;

namespace ConnectorSdk.Testing.Tests.TestDoubles;

/// <summary>The in-memory Exchange with the repetitions that all carriers have, and nothing in between.</summary>
internal sealed class RetryingInvoker : ICmdletInvoker, ICarrier, ICarrierLog
{
    private readonly InMemoryExchange _exchange;
    private readonly CommandRunner _runner;
    private readonly ObjectGate _gate = new();

    public RetryingInvoker(InMemoryExchange exchange, CmdletRetryOptions options)
    {
        _exchange = exchange;
        _runner = new CommandRunner(this, options, TimeProvider.System, this);
    }

    public async Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
    {
        using var turn = await _gate.EnterAsync(command, cancellationToken);
        return await _runner.RunAsync(command, cancellationToken);
    }

    public Task<CmdletResult> SendAsync(CmdletCommand command, int attempt, CancellationToken cancellationToken)
        => _exchange.InvokeAsync(command, cancellationToken);

    public void Retrying(string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind)
    {
    }

    public void Looking(string cmdlet)
    {
    }

    public void Recovered(string cmdlet)
    {
    }

    public void Undecided(string cmdlet, CmdletErrorKind kind)
    {
    }
}
