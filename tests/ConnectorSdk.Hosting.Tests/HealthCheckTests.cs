using ConnectorSdk.Hosting.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace ConnectorSdk.Hosting.Tests;

public sealed class HealthCheckTests
{
    private static readonly CmdletCommand _command = OutboundConnector.Get().WithIdentity("Zebra").Build();

    private readonly InMemoryExchange _exchange = new(Host.Catalog);

    [Fact]
    public async Task A_command_that_succeeds_is_healthy()
    {
        _exchange.Add(OutboundConnector.New("Zebra").Build());
        var entry = await Check(_command);
        Assert.Equal((HealthStatus.Healthy, "Get-OutboundConnector succeeded."), (entry.Status, entry.Description));
        Assert.Equal(1, entry.Data["objects"]);
    }

    [Fact]
    public async Task Without_a_command_nothing_is_sent()
    {
        var entry = await Check(null);
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(false, entry.Data["checked"]);
        Assert.Empty(_exchange.Commands);
    }

    [Fact]
    public async Task A_failure_that_may_pass_is_degraded()
    {
        _exchange.Faults.Next(Fault.Throttle());
        var entry = await Check(_command);
        Assert.Equal((HealthStatus.Degraded, "Get-OutboundConnector failed: Throttled."), (entry.Status, entry.Description));
    }

    [Fact]
    public async Task Another_failure_is_unhealthy()
    {
        var entry = await Check(_command);
        Assert.Equal((HealthStatus.Unhealthy, "Get-OutboundConnector failed: NotFound."), (entry.Status, entry.Description));
    }

    [Fact]
    public async Task No_answer_in_time_is_degraded()
    {
        FakeTimeProvider time = new();
        StuckInvoker carrier = new();
        var services = Host.Services();
        services.AddSingleton<TimeProvider>(time);
        services.AddExchange(options => options.HealthCommand = _command).UseInvoker(_ => carrier);
        services.AddHealthChecks().AddExchange();
        await using var provider = services.BuildServiceProvider();
        var checking = provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        await carrier.Started.Task;
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HealthStatus.Degraded, (await checking).Entries["exchange"].Status);
    }

    [Fact]
    public async Task A_tenant_that_is_not_registered_is_unhealthy()
    {
        var report = await CheckWithOther(services => services.AddHealthChecks().AddExchange("contso", "contso"));
        var entry = report.Entries["contso"];
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.StartsWith(
            "Exchange tenant 'contso': It isn't registered. Registered: 'fabrikam'.",
            entry.Description,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_whose_invoker_cannot_be_created_is_unhealthy()
    {
        var report = await CheckWithOther(services =>
        {
            services.AddExchange("contoso", options => options.HealthCommand = _command)
                .UseInvoker(_ => throw new FileNotFoundException("There is no certificate."));
            services.AddHealthChecks().AddExchange("contoso", "contoso");
        });
        var entry = report.Entries["contoso"];
        Assert.Equal((HealthStatus.Unhealthy, "There is no certificate."), (entry.Status, entry.Description));
    }

    [Fact]
    public async Task Other_checks_report_although_a_tenant_is_not_registered()
    {
        var report = await CheckWithOther(services => services.AddHealthChecks().AddExchange("contso", "contso"));
        Assert.Equal(HealthStatus.Healthy, report.Entries["fabrikam"].Status);
    }

    /// <summary>Checks tenants together with a healthy one, without a host that validates options when it starts.</summary>
    private async Task<HealthReport> CheckWithOther(Action<IServiceCollection> configure)
    {
        var services = Host.Services();
        services.AddExchange("fabrikam").UseInvoker(_ => _exchange);
        services.AddHealthChecks().AddExchange("fabrikam", "fabrikam");
        configure(services);
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HealthReportEntry> Check(CmdletCommand? command)
    {
        var services = Host.Services();
        services.AddExchange("contoso", options => options.HealthCommand = command).UseInvoker(_ => _exchange);
        services.AddHealthChecks().AddExchange("contoso", "contoso");
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(TestContext.Current.CancellationToken);
        return report.Entries["contoso"];
    }
}
