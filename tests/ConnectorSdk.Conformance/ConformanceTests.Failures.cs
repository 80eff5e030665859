using ConnectorSdk.Testing;

namespace ConnectorSdk.Conformance;

/// <content>Retries, recovery of lost results, and reported failures.</content>
public abstract partial class ConformanceTests
{
    /// <summary>Failures that certainly changed nothing.</summary>
    public static TheoryData<FaultKind> Refusals { get; } =
        [FaultKind.RefuseConnection, FaultKind.Throttle, FaultKind.ConcurrencyText];

    /// <summary>Failures after which it isn't certain whether the command ran. Here, it did run.</summary>
    public static TheoryData<FaultKind> LossesAfterActing { get; } =
    [
        FaultKind.LoseConnectionAfter, FaultKind.TimeOutAfter, FaultKind.ServerErrorAfter, FaultKind.GatewayTimeoutAfter,
        FaultKind.CutAnswer,
    ];

    /// <summary>Failures after which it isn't certain whether the command ran. Here, it didn't run.</summary>
    public static TheoryData<FaultKind> LossesBeforeActing { get; } =
        [FaultKind.TimeOutBefore, FaultKind.ServerErrorBefore, FaultKind.Unavailable];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refused_New_is_repeated_and_acts_once(FaultKind fault)
    {
        Exchange.Faults.Next(FaultOf(fault));
        var result = await Run(NewOutbound());
        Assert.Equal(2, result.Attempts);
        Assert.False(result.WasRecovered);
        Assert.Equal(1, CountOf("New-OutboundConnector"));
    }

    [Fact]
    public async Task A_throttled_command_succeeds_later()
    {
        Exchange.Faults.Next(FaultOf(FaultKind.Throttle), times: 2);
        Assert.Equal(3, (await Run(NewOutbound())).Attempts);
    }

    [Fact]
    public async Task A_command_that_stays_throttled_fails_as_such()
    {
        Exchange.Faults.When(_ => true, FaultOf(FaultKind.Throttle));
        var failure = await Fails<CmdletThrottledException>(NewOutbound());
        Assert.Equal((CmdletErrorKind.Throttled, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
        Assert.Equal(new HarnessOptions().MaxAttempts, failure.Attempts);
        Assert.True(failure.IsTransient);
        Assert.Empty(Exchange.GetObjects("OutboundConnector"));
    }

    [Theory]
    [MemberData(nameof(LossesAfterActing))]
    public async Task A_New_that_acted_and_was_lost_is_recovered(FaultKind fault)
    {
        Exchange.Faults.When(IsNew, FaultOf(fault), times: 1);
        var result = await Run(NewOutbound());
        Assert.True(result.WasRecovered);
        Assert.Equal(Assert.Single(Exchange.GetObjects("OutboundConnector"))["Guid"], Assert.Single(result.Objects)["Guid"]);
        Assert.Equal(1, CountOf("New-OutboundConnector"));
    }

    [Theory]
    [MemberData(nameof(LossesBeforeActing))]
    public async Task A_New_that_was_lost_before_it_acted_is_done_once(FaultKind fault)
    {
        Exchange.Faults.When(IsNew, FaultOf(fault), times: 1);
        Assert.False((await Run(NewOutbound())).WasRecovered);
        Assert.Single(Exchange.GetObjects("OutboundConnector"));
        Assert.Equal(1, CountOf("New-OutboundConnector"));
    }

    [Fact]
    public async Task A_lost_New_does_not_take_an_object_with_other_values_for_its_own()
    {
        Exchange.Add("OutboundConnector", new Dictionary<string, object?>
        {
            ["Name"] = "Contoso",
            ["RecipientDomains"] = new[] { "other.com" },
        });
        var before = Assert.Single(Exchange.GetObjects("OutboundConnector"));
        Exchange.Faults.When(IsNew, FaultOf(FaultKind.ServerErrorBefore), times: 1);
        var failure = await Fails<CmdletObjectExistsException>(NewOutbound());
        Assert.Equal((CmdletErrorKind.AlreadyExists, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
        Assert.Equal(before, Assert.Single(Exchange.GetObjects("OutboundConnector")));
    }

    [Theory]
    [MemberData(nameof(LossesAfterActing))]
    public async Task A_Set_that_was_lost_is_reported_and_not_repeated(FaultKind fault)
    {
        await Run(NewOutbound());
        Exchange.Faults.When(command => command.Name == "Set-OutboundConnector", FaultOf(fault));
        var failure = await Assert.ThrowsAnyAsync<CmdletException>(
            () => Run(OutboundConnector.Set("Contoso").WithEnabled(false)));
        Assert.Equal((CmdletEffect.Unknown, 1), (failure.Effect, failure.Attempts));
        Assert.True(failure.IsTransient);
        Assert.Equal(1, CountOf("Set-OutboundConnector"));
    }

    [Fact]
    public async Task A_refused_Set_is_repeated()
    {
        await Run(NewOutbound());
        Exchange.Faults.When(
            command => command.Name == "Set-OutboundConnector", FaultOf(FaultKind.RefuseConnection), times: 1);
        Assert.Equal(2, (await Run(OutboundConnector.Set("Contoso").WithEnabled(false))).Attempts);
        Assert.Equal(1, CountOf("Set-OutboundConnector"));
    }

    [Fact]
    public async Task A_Remove_that_was_lost_is_reported_and_not_repeated()
    {
        await Run(NewOutbound());
        Exchange.Faults.When(command => command.Name == "Remove-OutboundConnector", FaultOf(FaultKind.LoseConnectionAfter));
        var failure = await Fails<CmdletConnectionException>(OutboundConnector.Remove("Contoso"));
        Assert.Equal((CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
        Assert.Equal(1, CountOf("Remove-OutboundConnector"));
    }

    [Theory]
    [MemberData(nameof(LossesAfterActing))]
    [MemberData(nameof(LossesBeforeActing))]
    [MemberData(nameof(Refusals))]
    public async Task A_lost_Get_is_repeated(FaultKind fault)
    {
        await Run(NewOutbound());
        Exchange.Faults.Next(FaultOf(fault));
        var result = await Run(OutboundConnector.Get());
        Assert.Equal("Contoso", Assert.Single(result.Objects)["Name"].ToString());
        Assert.Equal(2, result.Attempts);
    }

    [Fact]
    public async Task A_Get_that_stays_lost_changed_nothing()
    {
        Exchange.Faults.When(_ => true, FaultOf(FaultKind.LoseConnectionAfter));
        var failure = await Fails<CmdletConnectionException>(OutboundConnector.Get());
        Assert.Equal((CmdletEffect.None, new HarnessOptions().MaxAttempts), (failure.Effect, failure.Attempts));
    }

    [Fact]
    public async Task A_denied_account_is_reported_at_once()
    {
        Exchange.Faults.Next(FaultOf(FaultKind.Deny));
        var failure = await Fails<CmdletUnavailableException>(NewOutbound());
        Assert.Equal((CmdletErrorKind.AccessDenied, 1), (failure.Error.Kind, failure.Attempts));
    }

    [Fact]
    public async Task A_canceled_token_sends_nothing()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(
            () => Invoker.InvokeAsync(NewOutbound().Build(), source.Token));
        Assert.Equal(CmdletEffect.None, canceled.Effect);
        Assert.Empty((await Run(OutboundConnector.Get())).Objects);
    }

    [Fact]
    public virtual async Task A_command_that_runs_can_be_canceled()
    {
        using CancellationTokenSource source = new();
        Exchange.Faults.When(
            _ =>
            {
                source.Cancel();
                return true;
            },
            Fault.Slow(TimeSpan.FromSeconds(30)),
            times: 1);
        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(
            () => Invoker.InvokeAsync(NewOutbound().Build(), source.Token));
        Assert.Equal((CmdletEffect.Unknown, source.Token), (canceled.Effect, canceled.CancellationToken));
    }

    private static bool IsNew(CmdletCommand command) => command.Name == "New-OutboundConnector";

    /// <summary>A server that throttles specifies a short delay, so that tests don't wait longer.</summary>
    private static Fault FaultOf(FaultKind kind)
        => new(kind) { RetryAfter = kind == FaultKind.Throttle ? TimeSpan.Zero : null };
}
