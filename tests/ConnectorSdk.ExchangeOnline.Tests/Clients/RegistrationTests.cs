using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>The client as a service of a host, with its HTTP client.</summary>
public sealed class RegistrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_runs_commands()
    {
        await using var server = await WireServer.WireServer.StartAsync(LampServer.Of(3));
        await using var services = Services(server);

        var result = await services.GetRequiredService<ICmdletInvoker>().InvokeAsync(Lamp.Get(), Cancel);

        Assert.Equal(3, result.Objects.Count);
        Assert.Empty(server.Violations);
    }

    [Theory]
    [InlineData(FaultKind.ServerErrorAfter)]
    [InlineData(FaultKind.Unavailable)]
    [InlineData(FaultKind.LoseConnectionAfter)]
    [InlineData(FaultKind.TimeOutAfter)]
    public async Task The_HTTP_client_repeats_nothing_by_itself(FaultKind kind)
    {
        await using var server = await WireServer.WireServer.StartAsync(LampServer.Create(new Fault(kind)));
        await using var services = Services(server);

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(
            () => services.GetRequiredService<ICmdletInvoker>().InvokeAsync(Lamp.Set("Hall"), Cancel));

        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Each_tenant_has_its_own_client()
    {
        await using var one = await WireServer.WireServer.StartAsync(LampServer.Of(1));
        await using var two = await WireServer.WireServer.StartAsync(LampServer.Of(2));
        var collection = new ServiceCollection();
        foreach (var (name, server) in new[] { ("one", one), ("two", two) })
        {
            collection.AddExchange(name).UseExchangeOnline(_ => new FakeCredential(), options => Copy(server, options));
        }

        await using var services = collection.BuildServiceProvider();

        Assert.Single((await services.GetRequiredKeyedService<ICmdletInvoker>("one").InvokeAsync(Lamp.Get(), Cancel)).Objects);
        Assert.Equal(
            2, (await services.GetRequiredKeyedService<ICmdletInvoker>("two").InvokeAsync(Lamp.Get(), Cancel)).Objects.Count);
    }

    [Fact]
    public async Task A_host_with_invalid_options_does_not_start()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddExchange("north").UseExchangeOnline(new FakeCredential(), options => options.TenantId = "contoso");
        using var host = builder.Build();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync(Cancel));

        // The options of the HTTP client depend on those of the tenant, so both are reported.
        var text = failure.ToString();
        Assert.Contains(nameof(OptionsValidationException), text);
        Assert.Contains("the tenant 'north': AcceptUndocumentedEndpoint must be true", text);
    }

    private static ServiceProvider Services(WireServer.WireServer server)
    {
        var services = new ServiceCollection();
        services.AddExchange().UseExchangeOnline(new FakeCredential(), options => Copy(server, options));
        return services.BuildServiceProvider();
    }

    private static void Copy(WireServer.WireServer server, ExchangeOnlineOptions options)
    {
        var source = Client.Options(server);
        (options.TenantId, options.AcceptUndocumentedEndpoint, options.Cloud) = (source.TenantId, true, source.Cloud);
        options.AttemptTimeout = TimeSpan.FromSeconds(1);
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
    }
}
