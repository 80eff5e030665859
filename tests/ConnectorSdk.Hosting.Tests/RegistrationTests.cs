using ConnectorSdk.Hosting.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Host = ConnectorSdk.Hosting.Tests.TestDoubles.Host;

namespace ConnectorSdk.Hosting.Tests;

public sealed class RegistrationTests
{
    private readonly InMemoryExchange _exchange = new(Host.Catalog);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_default_tenant_is_a_service()
    {
        await using var services = Host.WithMemory(_exchange);
        await OutboundConnector.New("A").InvokeAsync(services.GetRequiredService<ICmdletInvoker>(), Cancellation);
        Assert.Single(_exchange.GetObjects("OutboundConnector"));
    }

    [Fact]
    public async Task Named_tenants_are_keyed_services()
    {
        InMemoryExchange other = new(Host.Catalog);
        var services = Host.Services();
        services.AddExchange("contoso").UseInvoker(_ => _exchange);
        services.AddExchange("fabrikam").UseInvoker(_ => other);
        await using var provider = services.BuildServiceProvider();

        await OutboundConnector.New("A").InvokeAsync(provider.GetRequiredKeyedService<ICmdletInvoker>("fabrikam"), Cancellation);
        Assert.Empty(_exchange.Commands);
        Assert.Single(other.Commands);
        Assert.Null(provider.GetService<ICmdletInvoker>());
    }

    [Fact]
    public async Task The_last_carrier_wins()
    {
        InMemoryExchange last = new(Host.Catalog);
        var services = Host.Services();
        services.AddExchange().UseInvoker(_ => _exchange).UseInvoker(_ => last);
        await using var provider = services.BuildServiceProvider();
        await OutboundConnector.Get().InvokeAsync(provider.GetRequiredService<ICmdletInvoker>(), Cancellation);
        Assert.Empty(_exchange.Commands);
        Assert.Single(last.Commands);
    }

    [Fact]
    public async Task Without_a_carrier_the_host_does_not_start()
    {
        var failure = await StartFails(services => services.AddExchange("contoso"));
        Assert.StartsWith(
            "Exchange tenant 'contoso': Nothing carries its commands.",
            Assert.Single(failure.Failures),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_invalid_option_the_host_does_not_start()
    {
        var failure = await StartFails(services => services
            .AddExchange("contoso", options => options.HealthTimeout = TimeSpan.Zero)
            .UseInvoker(_ => _exchange));
        Assert.StartsWith(
            "Exchange tenant 'contoso': HealthTimeout is 00:00:00.", Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_health_check_of_an_unknown_tenant_the_host_does_not_start()
    {
        var failure = await StartFails(services =>
        {
            services.AddHealthChecks().AddExchange("contso");
            services.AddExchange("fabrikam").UseInvoker(_ => _exchange);
            services.AddExchange("contoso").UseInvoker(_ => _exchange);
        });
        Assert.StartsWith(
            "Exchange tenant 'contso': It isn't registered. Registered: 'contoso', 'fabrikam'.",
            Assert.Single(failure.Failures),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_health_check_of_a_named_tenant_only_the_default_one_is_not_enough()
    {
        var failure = await StartFails(services =>
        {
            services.AddExchange().UseInvoker(_ => _exchange);
            services.AddHealthChecks().AddExchange("contoso");
        });
        Assert.StartsWith(
            "Exchange tenant 'contoso': It isn't registered. Registered: the default tenant.",
            Assert.Single(failure.Failures),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_health_check_and_no_tenant_the_host_does_not_start()
    {
        var failure = await StartFails(services => services.AddHealthChecks().AddExchange());
        Assert.StartsWith(
            "Exchange: The default tenant isn't registered. No tenant is registered.",
            Assert.Single(failure.Failures),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_health_check_accepts_an_invoker_that_was_registered_directly()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddKeyedSingleton<ICmdletInvoker>("contoso", _exchange);
        builder.Services.AddHealthChecks().AddExchange("contoso");
        using var host = builder.Build();
        await host.StartAsync(Cancellation);
        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancellation);
        Assert.Equal(HealthStatus.Healthy, report.Status);
    }

    [Fact]
    public async Task With_a_health_command_in_the_configuration_the_host_does_not_start()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Exchange:HealthCommand"] = "Get-OutboundConnector";
        builder.Services.AddExchange().UseInvoker(_ => _exchange);
        builder.Services.Configure<ExchangeOptions>(builder.Configuration.GetSection("Exchange"));
        using var host = builder.Build();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(Cancellation));
        Assert.Contains("'Exchange:HealthCommand'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_invalid_option_is_named_at_once()
    {
        var failure = await StartFails(services => services.AddExchange(options =>
        {
            options.CommandTimeout = TimeSpan.FromSeconds(-1);
            options.HealthTimeout = TimeSpan.FromDays(60);
        }));
        Assert.Equal(3, failure.Failures.Count());
        Assert.All(failure.Failures, text => Assert.StartsWith("Exchange: ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Options_come_from_the_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Tenants:contoso:ReadOnly"] = "true",
            ["Tenants:contoso:CommandTimeout"] = "00:02:00",
        }).Build();
        var services = Host.Services();
        services.AddExchange("contoso").UseInvoker(_ => _exchange);
        services.Configure<ExchangeOptions>("contoso", configuration.GetSection("Tenants:contoso"));
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<ExchangeOptions>>().Get("contoso");
        Assert.Equal((true, TimeSpan.FromMinutes(2)), (options.ReadOnly, options.CommandTimeout));
    }

    [Fact]
    public async Task The_carrier_is_disposed_once_with_the_services()
    {
        StuckInvoker carrier = new();
        var services = Host.Services();
        services.AddExchange().UseInvoker(_ => carrier);
        var provider = services.BuildServiceProvider();
        provider.GetRequiredService<ICmdletInvoker>();
        await provider.DisposeAsync();
        Assert.Equal(1, carrier.Disposals);
    }

    [Fact]
    public void Services_can_be_disposed_synchronously()
    {
        StuckInvoker carrier = new();
        var services = Host.Services();
        services.AddExchange("contoso").UseInvoker(_ => carrier);
        using (var provider = services.BuildServiceProvider())
        {
            provider.GetRequiredKeyedService<ICmdletInvoker>("contoso");
        }

        Assert.Equal(1, carrier.Disposals);
    }

    [Fact]
    public void A_tenant_has_a_name()
    {
        Assert.Throws<ArgumentException>(() => Host.Services().AddExchange(""));
        Assert.Throws<ArgumentNullException>(() => Host.Services().AddExchange().UseInvoker(null!));
    }

    private static async Task<OptionsValidationException> StartFails(Action<IServiceCollection> configure)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        configure(builder.Services);
        using var host = builder.Build();
        return await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancellation));
    }
}
