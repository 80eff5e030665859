using System.Text;
using ConnectorSdk.Hosting;
using ConnectorSdk.Readme.Tests.Blocks;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.Readme.Tests;

public sealed class HostingReadmeTests
{
    private const string Package = "ConnectorSdk.Hosting";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [Block(Package)]
    public async Task The_command_reaches_the_invoker_of_the_host(ReadmeBlock block)
    {
        var stored = await new BlockProgram(block)
        {
            After = "return await OutboundConnector.Get().InvokeAsync(exchange);",
        }.RunAsync<CmdletResult<OutboundConnector.Result>>();

        Assert.Equal("Contoso", Assert.Single(stored.Values).Name);
    }

    [Theory]
    [Block(Package, "Several tenants")]
    public async Task Each_tenant_has_an_invoker_and_options_of_its_own(ReadmeBlock block)
    {
        var builder = await SeveralTenantsAsync(block);
        builder.Configuration["Exchange:Tenants:contoso:ReadOnly"] = "true";
        using var host = builder.Build();
        await host.StartAsync(Cancel);

        await RunAsync(host, "fabrikam");
        var refusal = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(() => RunAsync(host, "contoso"));

        Assert.Equal(CmdletEffect.None, refusal.Effect);
    }

    [Theory]
    [Block(Package, "Several tenants", "json")]
    public async Task The_settings_are_those_of_the_tenant(ReadmeBlock block)
    {
        var id = block.Id with { Language = "csharp" };
        var builder = await SeveralTenantsAsync(ReadmePage.Find(id));
        using var settings = new MemoryStream(Encoding.UTF8.GetBytes(block.Text));
        builder.Configuration.AddJsonStream(settings);
        using var host = builder.Build();
        await host.StartAsync(Cancel);

        var options = host.Services.GetRequiredService<IOptionsMonitor<ExchangeOptions>>();

        Assert.True(options.Get("contoso").ReadOnly);
        Assert.Equal(TimeSpan.FromMinutes(10), options.Get("contoso").CommandTimeout);
        Assert.False(options.Get("fabrikam").ReadOnly);
        builder.Configuration.GetSection("Exchange:Tenants:contoso")
            .Get<ExchangeOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
    }

    [Theory]
    [Block(Package, "Health checks")]
    public async Task The_health_check_runs_the_command(ReadmeBlock block)
    {
        var builder = await new BlockProgram(block)
        {
            Before = "var builder = Host.CreateApplicationBuilder();", After = "return builder;",
        }.RunAsync<HostApplicationBuilder>();
        InMemoryExchange exchange = new(Cmdlets.Catalog);
        builder.Services.AddExchange().UseInvoker(_ => exchange);
        using var host = builder.Build();

        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancel);

        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Equal("Get-OutboundConnector", Assert.Single(exchange.Commands).Command.Name);
    }

    private static Task<HostApplicationBuilder> SeveralTenantsAsync(ReadmeBlock block) => new BlockProgram(block)
    {
        Before = """
            var builder = Host.CreateApplicationBuilder();
            InMemoryExchange contoso = new(Cmdlets.Catalog), fabrikam = new(Cmdlets.Catalog);
            """,
        After = "return builder;",
    }.RunAsync<HostApplicationBuilder>();

    private static Task RunAsync(IHost host, string tenant) => OutboundConnector.New("Contoso")
        .WithRecipientDomains("contoso.com")
        .InvokeAsync(host.Services.GetRequiredKeyedService<ICmdletInvoker>(tenant), Cancel);
}
