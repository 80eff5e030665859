using ConnectorSdk.Conformance;

namespace ConnectorSdk.Testing.Tests;

public sealed class FaultPlanTests
{
    private readonly InMemoryExchange _exchange = new(ConformanceCatalog.Connectors);

    [Fact]
    public async Task The_next_commands_meet_the_faults_in_order()
    {
        _exchange.Faults.Next(Fault.Throttle(TimeSpan.FromSeconds(9)));
        _exchange.Faults.Next(Fault.Deny(), times: 2);
        var throttled = await Assert.ThrowsAsync<CmdletThrottledException>(Get);
        Assert.Equal(TimeSpan.FromSeconds(9), throttled.RetryAfter);
        await Assert.ThrowsAsync<CmdletUnavailableException>(Get);
        await Assert.ThrowsAsync<CmdletUnavailableException>(Get);
        await Get();
    }

    [Fact]
    public async Task A_condition_selects_commands()
    {
        _exchange.Faults.When(command => command.Name.StartsWith("New-", StringComparison.Ordinal), Fault.Deny(), times: 1);
        await Get();
        await Assert.ThrowsAsync<CmdletUnavailableException>(() => New("A"));
        await New("B");
    }

    [Theory]
    [InlineData(FaultKind.LoseConnectionAfter, CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown, true)]
    [InlineData(FaultKind.LoseConnectionBefore, CmdletErrorKind.ConnectionLost, CmdletEffect.None, false)]
    [InlineData(FaultKind.TimeOutAfter, CmdletErrorKind.Timeout, CmdletEffect.Unknown, true)]
    [InlineData(FaultKind.TimeOutBefore, CmdletErrorKind.Timeout, CmdletEffect.Unknown, false)]
    [InlineData(FaultKind.ServerErrorAfter, CmdletErrorKind.Transient, CmdletEffect.Unknown, true)]
    [InlineData(FaultKind.ServerErrorBefore, CmdletErrorKind.Transient, CmdletEffect.Unknown, false)]
    [InlineData(FaultKind.Unavailable, CmdletErrorKind.Transient, CmdletEffect.Unknown, false)]
    [InlineData(FaultKind.RefuseConnection, CmdletErrorKind.ConnectionLost, CmdletEffect.None, false)]
    [InlineData(FaultKind.ExpiredToken, CmdletErrorKind.NotAuthenticated, CmdletEffect.None, false)]
    [InlineData(FaultKind.DenyWithNulBytes, CmdletErrorKind.UnknownCmdlet, CmdletEffect.None, false)]
    public async Task A_fault_states_what_the_caller_can_know(
        FaultKind fault, CmdletErrorKind kind, CmdletEffect effect, bool acts)
    {
        _exchange.Faults.Next(new Fault(fault));
        var failure = await Assert.ThrowsAnyAsync<CmdletException>(() => New("A"));
        Assert.Equal((kind, effect), (failure.Error.Kind, failure.Effect));
        Assert.Equal(acts ? 1 : 0, _exchange.GetObjects("OutboundConnector").Count);
        Assert.Equal(fault, Assert.Single(_exchange.Commands).Fault);
    }

    [Fact]
    public async Task A_lost_read_changed_nothing()
    {
        _exchange.Faults.Next(Fault.LoseConnection(afterActing: true));
        Assert.Equal(CmdletEffect.None, (await Assert.ThrowsAsync<CmdletConnectionException>(Get)).Effect);
    }

    [Fact]
    public async Task Random_faults_are_the_same_for_the_same_seed()
    {
        var first = await RunRandomly();
        _exchange.Clear();
        Assert.Equal(first, await RunRandomly());
        Assert.InRange(first.Count(fault => fault == FaultKind.Deny), 20, 80);
        Assert.InRange(first.Count(fault => fault == FaultKind.Throttle), 20, 80);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_probability_is_from_0_to_1(double probability)
        => Assert.Throws<ArgumentOutOfRangeException>(() => _exchange.Faults.Random(1, probability, Fault.Deny()));

    [Fact]
    public void Every_fault_has_an_outcome()
        => Assert.All(Enum.GetValues<FaultKind>(), kind => Assert.NotNull(FaultOutcome.Of(kind)));

    private async Task<List<FaultKind>> RunRandomly()
    {
        _exchange.Faults.Random(7, 0.5, Fault.Deny(), Fault.Throttle());
        for (var i = 0; i < 200; i++)
        {
            await Record.ExceptionAsync(Get);
        }

        return [.. _exchange.Commands.Select(command => command.Fault)];
    }

    private Task<CmdletResult> Get()
        => _exchange.InvokeAsync(OutboundConnector.Get().Build(), TestContext.Current.CancellationToken);

    private Task<CmdletResult> New(string name)
        => _exchange.InvokeAsync(OutboundConnector.New(name).Build(), TestContext.Current.CancellationToken);
}
