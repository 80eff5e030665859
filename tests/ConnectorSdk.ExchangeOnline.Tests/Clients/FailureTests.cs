using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;
using ConnectorSdk.WireServer;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>What the client does when something goes wrong on the way.</summary>
public sealed class FailureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<FaultKind> Prevented =>
    [
        FaultKind.RefuseConnection, FaultKind.Throttle, FaultKind.ConcurrencyText, FaultKind.ExpiredToken,
    ];

    public static TheoryData<FaultKind> MayHaveActed =>
    [
        FaultKind.LoseConnectionBefore, FaultKind.LoseConnectionAfter, FaultKind.TimeOutBefore, FaultKind.TimeOutAfter,
        FaultKind.Unavailable, FaultKind.ServerErrorBefore, FaultKind.ServerErrorAfter, FaultKind.GatewayTimeoutAfter,
        FaultKind.CutAnswer, FaultKind.WrongMediaType,
    ];

    [Theory]
    [MemberData(nameof(Prevented))]
    public async Task A_command_that_was_prevented_is_repeated(FaultKind kind)
    {
        var backend = LampServer.Create(LampServer.Faults(FaultKind.None, kind));
        await using var client = await StartAsync(backend);
        await client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel);

        await client.Invoker.InvokeAsync(Lamp.Set("Hall"), Cancel);

        Assert.Equal(["New-Lamp", "Set-Lamp"], Executed(backend));
        Assert.Empty(client.Server.Violations);
    }

    [Theory]
    [MemberData(nameof(MayHaveActed))]
    public async Task A_write_that_may_have_acted_is_reported(FaultKind kind)
    {
        var backend = LampServer.Create(LampServer.Faults(FaultKind.None, kind));
        await using var client = await StartAsync(backend);
        await client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel);

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(
            () => client.Invoker.InvokeAsync(Lamp.Set("Hall"), Cancel));

        Assert.True(failure.IsTransient);
        Assert.Equal((CmdletEffect.Unknown, 1), (failure.Effect, failure.Attempts));
        Assert.InRange(Executed(backend).Count(name => name == "Set-Lamp"), 0, 1);
    }

    [Theory]
    [MemberData(nameof(MayHaveActed))]
    public async Task A_new_object_is_created_once(FaultKind kind)
    {
        var backend = LampServer.Create(LampServer.Faults(kind));
        await using var client = await StartAsync(backend);

        var result = await client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel);

        Assert.Equal("Hall", Assert.Single(result.Objects)["Name"].ToString());
        Assert.Single(Executed(backend), name => name == "New-Lamp");
    }

    [Theory]
    [MemberData(nameof(MayHaveActed))]
    public async Task A_read_is_repeated(FaultKind kind)
    {
        await using var client = await StartAsync(LampServer.Of(3, LampServer.Faults(kind)));

        var result = await client.Invoker.InvokeAsync(Lamp.Get(), Cancel);

        Assert.Equal((3, 2), (result.Objects.Count, result.Attempts));
    }

    [Fact]
    public async Task A_connection_that_is_reset_on_a_used_connection_is_not_sent_again_by_itself()
    {
        var backend = LampServer.Create(LampServer.Faults(FaultKind.None, FaultKind.None, FaultKind.LoseConnectionAfter));
        await using var client = await StartAsync(backend);
        await client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel);
        await client.Invoker.InvokeAsync(Lamp.Set("Hall"), Cancel);

        await Assert.ThrowsAnyAsync<CmdletException>(() => client.Invoker.InvokeAsync(Lamp.Set("Hall"), Cancel));

        Assert.Equal(["New-Lamp", "Set-Lamp", "Set-Lamp"], Executed(backend));
    }

    [Theory]
    [InlineData(FaultKind.Deny, CmdletErrorKind.AccessDenied)]
    [InlineData(FaultKind.DenyWithNulBytes, CmdletErrorKind.UnknownCmdlet)]
    [InlineData(FaultKind.Prompt, CmdletErrorKind.Invalid)]
    public async Task Other_refusals_are_reported(FaultKind fault, CmdletErrorKind kind)
    {
        await using var client = await StartAsync(LampServer.Create(LampServer.Faults(fault)));

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(() => client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel));

        Assert.Equal((kind, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task ACancellation_before_a_command_is_sent_has_no_effect()
    {
        var backend = LampServer.Create();
        await using var client = await StartAsync(backend);

        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(
            () => client.Invoker.InvokeAsync(Lamp.New("Hall"), new CancellationToken(true)));

        Assert.Equal(CmdletEffect.None, canceled.Effect);
        Assert.Empty(client.Server.Requests);
    }

    [Fact]
    public async Task ACancellation_while_a_command_runs_leaves_its_effect_open()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var backend = LampServer.Create(LampServer.Faults(FaultKind.TimeOutAfter));
        await using var client = await StartAsync(backend, timeout: TimeSpan.FromMinutes(1));

        var running = client.Invoker.InvokeAsync(Lamp.New("Hall"), source.Token);
        while (backend.Executed.Count == 0)
        {
            await Task.Delay(5, Cancel);
        }

        await source.CancelAsync();
        Assert.Equal(CmdletEffect.Unknown, (await Assert.ThrowsAsync<CmdletCanceledException>(() => running)).Effect);
    }

    [Fact]
    public async Task An_error_that_does_not_stop_the_command_is_returned()
    {
        await using var client = await StartAsync(LampServer.Create());

        var result = await client.Invoker.InvokeAsync(Lamp.Set("Hall", ("ErrorAction", "SilentlyContinue")), Cancel);

        Assert.Equal(CmdletErrorKind.NotFound, Assert.Single(result.Errors).Kind);
    }

    [Fact]
    public async Task A_disposed_client_finishes_what_runs_and_starts_nothing()
    {
        await using var client = await StartAsync(
            LampServer.Create(new Fault(FaultKind.Slow) { Delay = TimeSpan.FromMilliseconds(50) }));
        var running = client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel);

        client.Invoker.Dispose();
        client.Invoker.Dispose();

        Assert.Single((await running).Objects);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Invoker.InvokeAsync(Lamp.Get(), Cancel));
    }

    [Fact]
    public async Task WhatIf_is_refused()
    {
        await using var client = await StartAsync(LampServer.Create());

        var failure = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => client.Invoker.InvokeAsync(Lamp.Set("Hall", ("WhatIf", true)), Cancel));

        Assert.Equal("WhatIf", failure.Error.Parameter);
        Assert.Empty(client.Server.Requests);
    }

    private static Task<Client> StartAsync(IExchangeBackend backend, WireServerOptions? options = null, TimeSpan? timeout = null)
        => Client.StartAsync(backend, options, configured => configured.AttemptTimeout = timeout ?? TimeSpan.FromSeconds(1));

    private static List<string> Executed(IExchangeBackend backend)
        => [.. backend.Executed.Select(pair => pair.Key.Cmdlet).Where(name => name != "Get-Lamp")];
}
