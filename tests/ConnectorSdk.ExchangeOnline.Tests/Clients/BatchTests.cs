using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using ConnectorSdk.WireServer;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>Several commands in one request.</summary>
public sealed class BatchTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_share_requests_and_keep_their_order()
    {
        await using var client = await Client.StartAsync(LampServer.Create());

        var items =
            await client.Invoker.InvokeBatchAsync([.. Enumerable.Range(0, 25).Select(number => Lamp.New($"L{number}"))], Cancel);

        Assert.Equal(
            Enumerable.Range(0, 25).Select(number => $"L{number}"),
                items.Select(item => item.GetResult().Objects[0]["Name"].ToString()));
        Assert.Equal(3, client.Server.Requests.Count);
        Assert.Empty(client.Server.Violations);
    }

    [Fact]
    public async Task A_command_that_fails_does_not_spoil_others()
    {
        await using var client = await Client.StartAsync(LampServer.Create());

        var items = await client.Invoker.InvokeBatchAsync(
            [Lamp.New("Hall"), Lamp.Set("Stairs"), Lamp.Set("Attic", ("Confirm", true)), Lamp.New("Attic")], Cancel);

        Assert.Equal(
            [null, CmdletErrorKind.NotFound, CmdletErrorKind.Invalid, null], items.Select(item => item.Exception?.Error.Kind));
    }

    [Theory]
    [InlineData(FaultKind.Throttle)]
    [InlineData(FaultKind.ServerErrorAfter)]
    [InlineData(FaultKind.CutAnswer)]
    [InlineData(FaultKind.LoseConnectionBefore)]
    public async Task An_item_that_fails_is_decided_by_its_verb(FaultKind kind)
    {
        var backend = LampServer.Create(LampServer.Faults(kind));
        await using var client = await Client.StartAsync(backend);

        var items = await client.Invoker.InvokeBatchAsync([Lamp.New("Hall"), Lamp.New("Stairs")], Cancel);

        Assert.All(items, item => Assert.Null(item.Exception));
        Assert.Equal(2, backend.Executed.Count(pair => pair.Key.Cmdlet == "New-Lamp"));
    }

    [Fact]
    public async Task A_lost_batch_is_decided_by_the_verb_of_each_command()
    {
        var lost = 0;
        var backend = LampServer.Create();
        await using var client = await Client.StartAsync(backend, new WireServerOptions
        {
            Raw = body => body.Contains("\"requests\"", StringComparison.Ordinal) && lost++ == 0
                ? new RawAnswer(502, "text/html", [])
                : null,
        });

        var items = await client.Invoker.InvokeBatchAsync([Lamp.New("Hall"), Lamp.Set("Stairs"), Lamp.Get()], Cancel);

        Assert.Null(items[0].Exception);
        Assert.Equal(CmdletEffect.Unknown, items[1].Exception?.Effect);
        Assert.Null(items[2].Exception);
        Assert.Equal(["New-Lamp"], backend.Executed.Select(pair => pair.Key.Cmdlet).Where(name => name != "Get-Lamp"));
    }

    [Fact]
    public async Task Commands_that_change_one_object_run_one_after_the_other()
    {
        await using var client = await Client.StartAsync(LampServer.Create());
        await client.Invoker.InvokeAsync(Lamp.New("Hall"), Cancel);

        var items =
            await client.Invoker.InvokeBatchAsync([Lamp.Set("Hall"), Lamp.Command("Remove-Lamp", ("Identity", "Hall"))], Cancel);

        Assert.All(items, item => Assert.Null(item.Exception));
        Assert.Equal(3, client.Server.Requests.Count);
    }

    [Fact]
    public async Task Batches_can_be_turned_off()
    {
        await using var client =
            await Client.StartAsync(LampServer.Create(), configure: options => options.DisableBatchEndpoint = true);

        await client.Invoker.InvokeBatchAsync([Lamp.New("Hall"), Lamp.New("Stairs")], Cancel);

        Assert.All(client.Server.Requests, request => Assert.EndsWith("/InvokeCommand", request.Path));
    }

    [Fact]
    public async Task An_empty_batch_sends_nothing()
    {
        await using var client = await Client.StartAsync(LampServer.Create());

        Assert.Empty(await client.Invoker.InvokeBatchAsync([], Cancel));
        Assert.Empty(client.Server.Requests);
    }
}
