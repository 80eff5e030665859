using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;
using ConnectorSdk.WireServer;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>Answers in several pages.</summary>
public sealed class PagingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_pages_are_one_result_in_order()
    {
        await using var client = await StartAsync(LampServer.Of(25), pageSize: 10);

        var result = await client.Invoker.InvokeAsync(Lamp.Get(), Cancel);

        Assert.Equal(
            Enumerable.Range(0, 25).Select(number => $"L{number}"), result.Objects.Select(item => item["Name"].ToString()));
        Assert.Equal(3, client.Server.Requests.Count);
        Assert.Single(client.Server.Requests.Select(request => request.Headers["client-request-id"]).Distinct());
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public async Task A_stream_requests_no_page_that_is_not_needed()
    {
        await using var client = await StartAsync(LampServer.Of(25), pageSize: 10);

        var count = 0;
        await foreach (var _ in client.Invoker.StreamAsync(Lamp.Get(), Cancel))
        {
            if (++count == 10)
            {
                break;
            }
        }

        Assert.Single(client.Server.Requests);
    }

    [Fact]
    public async Task A_page_that_fails_is_repeated_alone()
    {
        await using var client = await StartAsync(
            LampServer.Of(25, LampServer.Faults(FaultKind.None, FaultKind.CutAnswer)), pageSize: 10);

        var names = await NamesAsync(client);

        Assert.Equal(25, names.Distinct().Count());
        Assert.Equal(4, client.Server.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    public async Task The_result_has_as_many_objects_as_the_command_asks_for(int size)
    {
        await using var client = await StartAsync(LampServer.Of(25), pageSize: 10);

        var result = await client.Invoker.InvokeAsync(Lamp.Get(("ResultSize", size)), Cancel);

        Assert.Equal(size, result.Objects.Count);
        Assert.Equal((size + 9) / 10, client.Server.Requests.Count);
    }

    [Fact]
    public async Task A_page_that_the_server_forgot_starts_the_command_again_once()
    {
        await using var client = await Client.StartAsync(
            LampServer.Of(15), new WireServerOptions { MaxPageSize = 10, ExpiredPages = 1 });

        Assert.Equal(15, (await client.Invoker.InvokeAsync(Lamp.Get(), Cancel)).Objects.Count);
    }

    [Fact]
    public async Task A_stream_does_not_start_again()
    {
        await using var client = await Client.StartAsync(
            LampServer.Of(15), new WireServerOptions { MaxPageSize = 10, ExpiredPages = 1 });

        await Assert.ThrowsAsync<CmdletTransientException>(() => NamesAsync(client));
    }

    [Fact]
    public async Task Warnings_of_the_body_and_the_headers_are_listed_once()
    {
        var backend = new Conformance.ScriptedBackend(_ => new ServerReply { Warnings = ["first", "second"] });
        await using var client = await Client.StartAsync(backend, new WireServerOptions { WarningsInHeader = true });

        var result = await client.Invoker.InvokeAsync(Lamp.Set("Hall"), Cancel);
        var hidden = await client.Invoker.InvokeAsync(Lamp.Set("Hall", ("WarningAction", "SilentlyContinue")), Cancel);
        var stopped = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => client.Invoker.InvokeAsync(Lamp.Set("Hall", ("WarningAction", "Stop")), Cancel));

        Assert.Equal(["first", "second"], result.Warnings);
        Assert.Empty(hidden.Warnings);
        Assert.Equal(CmdletEffect.Applied, stopped.Effect);
    }

    private static async Task<List<string>> NamesAsync(Client client)
    {
        var names = new List<string>();
        await foreach (var item in client.Invoker.StreamAsync(Lamp.Get(), Cancel))
        {
            names.Add(item["Name"].ToString());
        }

        return names;
    }

    private static Task<Client> StartAsync(IExchangeBackend backend, int pageSize)
        => Client.StartAsync(backend, new WireServerOptions { MaxPageSize = pageSize });
}
