using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using static ConnectorSdk.ExchangeOnline.Tests.TestDoubles.ScriptedCarrier;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>What is repeated after which failure.</summary>
public sealed class CommandRunnerTests
{
    private readonly RecordingLog _log = new();
    private readonly InstantTime _time = new();
    private readonly CmdletRetryOptions _options = new() { MaxAttempts = 4 };

    public static TheoryData<string> Verbs => ["Get-Lamp", "New-Lamp", "Set-Lamp", "Remove-Lamp", "Test-Lamp"];

    public static TheoryData<CmdletErrorKind> FinalKinds =>
    [
        CmdletErrorKind.Unclassified, CmdletErrorKind.NotFound, CmdletErrorKind.AlreadyExists, CmdletErrorKind.Invalid,
        CmdletErrorKind.AccessDenied, CmdletErrorKind.UnknownCmdlet, CmdletErrorKind.UnknownParameter,
        CmdletErrorKind.NotAuthenticated,
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_command_that_was_not_carried_out_is_repeated(string cmdlet)
    {
        var carrier = new ScriptedCarrier(Fails(CmdletErrorKind.ConnectionLost), Fails(CmdletErrorKind.Throttled), Returns());

        var result = await RunAsync(carrier, Lamp.Command(cmdlet, ("Name", "Hall"), ("Identity", "Hall")));

        Assert.Equal(3, result.Attempts);
        Assert.Equal(["Retrying", "Retrying"], _log.Events);
    }

    [Fact]
    public async Task A_read_is_repeated_after_every_transient_failure()
    {
        var carrier = new ScriptedCarrier(
            Fails(CmdletErrorKind.Timeout, CmdletEffect.Unknown), Fails(CmdletErrorKind.Transient, CmdletEffect.Unknown),
                Returns());

        Assert.Equal(3, (await RunAsync(carrier, Lamp.Get())).Attempts);
    }

    [Theory]
    [MemberData(nameof(FinalKinds))]
    public async Task Other_failures_are_reported_at_once(CmdletErrorKind kind)
    {
        var carrier = new ScriptedCarrier(Fails(kind));

        var failure = await FailAsync(carrier, Lamp.Set("Hall"));

        Assert.Equal(kind, failure.Error.Kind);
        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Single(carrier.Sent);
    }

    [Theory]
    [InlineData("Set-Lamp")]
    [InlineData("Remove-Lamp")]
    [InlineData("Validate-Lamp")]
    public async Task A_write_that_may_have_been_carried_out_is_reported(string cmdlet)
    {
        var carrier = new ScriptedCarrier(Fails(CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown));

        var failure = await FailAsync(carrier, Lamp.Command(cmdlet, ("Identity", "Hall")));

        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
        Assert.Equal(["Undecided"], _log.Events);
        Assert.Single(carrier.Sent);
    }

    [Fact]
    public async Task A_remove_that_finds_nothing_after_a_refusal_is_reported()
    {
        var carrier = new ScriptedCarrier(Fails(CmdletErrorKind.Throttled), Fails(CmdletErrorKind.NotFound));

        var failure = await FailAsync(carrier, Lamp.Command("Remove-Lamp", ("Identity", "Hall")));

        Assert.IsType<CmdletObjectNotFoundException>(failure);
        Assert.Equal(2, failure.Attempts);
    }

    [Fact]
    public async Task The_failure_of_a_read_has_no_effect()
    {
        var carrier = new ScriptedCarrier(Fails(CmdletErrorKind.Unclassified, CmdletEffect.Unknown));

        Assert.Equal(CmdletEffect.None, (await FailAsync(carrier, Lamp.Get())).Effect);
        Assert.Empty(_log.Events);
    }

    [Fact]
    public async Task The_last_failure_has_the_number_of_attempts()
    {
        var carrier = new ScriptedCarrier([.. Enumerable.Repeat(Fails(CmdletErrorKind.Throttled), 4)]);

        var failure = await FailAsync(carrier, Lamp.Set("Hall"));

        Assert.IsType<CmdletThrottledException>(failure);
        Assert.Equal(4, failure.Attempts);
    }

    [Fact]
    public async Task The_server_decides_how_long_to_wait()
    {
        var carrier = new ScriptedCarrier(
            Fails(CmdletErrorKind.Throttled, CmdletEffect.None, TimeSpan.FromSeconds(17)), Returns());

        await RunAsync(carrier, Lamp.Get());

        Assert.Equal([TimeSpan.FromSeconds(17)], _time.Waits);
    }

    [Fact]
    public async Task Waits_double_up_to_the_longest()
    {
        _options.MaxAttempts = 5;
        _options.MaxDelay = TimeSpan.FromSeconds(6);
        var carrier = new ScriptedCarrier([.. Enumerable.Repeat(Fails(CmdletErrorKind.Transient), 5)]);

        await FailAsync(carrier, Lamp.Get());

        Assert.Equal([2.0, 4, 6, 6], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task A_server_that_defers_for_too_long_is_reported_at_once()
    {
        var carrier = new ScriptedCarrier(Fails(CmdletErrorKind.Throttled, CmdletEffect.None, TimeSpan.FromHours(1)));

        var failure = Assert.IsType<CmdletThrottledException>(await FailAsync(carrier, Lamp.Get()));

        Assert.Equal(TimeSpan.FromHours(1), failure.RetryAfter);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_command_that_is_canceled_before_it_is_sent_has_no_effect()
    {
        var carrier = new ScriptedCarrier();

        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(
            () => Runner(carrier).RunAsync(Lamp.Set("Hall"), new CancellationToken(true)));

        Assert.Equal(CmdletEffect.None, canceled.Effect);
        Assert.Empty(carrier.Sent);
    }

    [Theory]
    [InlineData("Get-Lamp", CmdletEffect.None)]
    [InlineData("Set-Lamp", CmdletEffect.Unknown)]
    public async Task A_command_that_is_canceled_while_it_runs_may_have_had_its_effect(string cmdlet, CmdletEffect effect)
    {
        using var source = new CancellationTokenSource();
        var carrier = new ScriptedCarrier(_ =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        });

        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(
            () => Runner(carrier).RunAsync(Lamp.Command(cmdlet, ("Identity", "Hall")), source.Token));

        Assert.Equal(effect, canceled.Effect);
    }

    [Fact]
    public async Task A_cancellation_that_nobody_asked_for_is_a_timeout()
    {
        var carrier = new ScriptedCarrier(_ => throw new TaskCanceledException());

        var failure = await FailAsync(carrier, Lamp.Set("Hall"));

        Assert.Equal((CmdletErrorKind.Timeout, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
    }

    private CommandRunner Runner(ScriptedCarrier carrier) => new(carrier, _options, _time, _log, () => 1);

    private Task<CmdletResult> RunAsync(ScriptedCarrier carrier, CmdletCommand command)
        => Runner(carrier).RunAsync(command, TestContext.Current.CancellationToken);

    private async Task<CmdletException> FailAsync(ScriptedCarrier carrier, CmdletCommand command)
        => await Assert.ThrowsAnyAsync<CmdletException>(() => RunAsync(carrier, command));
}
