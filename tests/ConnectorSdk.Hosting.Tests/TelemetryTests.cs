using System.Diagnostics;
using System.Diagnostics.Metrics;
using ConnectorSdk.Hosting.Tests.TestDoubles;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace ConnectorSdk.Hosting.Tests;

[Collection(nameof(TelemetryTests))]
public sealed class TelemetryTests
{
    private readonly InMemoryExchange _exchange = new(Host.Catalog);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_is_an_activity_with_the_name_of_its_cmdlet()
    {
        var activity = Assert.Single(await Observe("tenant-of-success"));
        Assert.Equal(("New-OutboundConnector", ActivityKind.Client), (activity.DisplayName, activity.Kind));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Equal("exchange", activity.GetTagItem("rpc.system.name"));
        Assert.Equal("New-OutboundConnector", activity.GetTagItem("rpc.method"));
        Assert.Equal("InMemoryExchange", activity.GetTagItem("connectorsdk.carrier"));
        Assert.Equal(1, activity.GetTagItem("connectorsdk.attempts"));
        Assert.Null(activity.GetTagItem("error.type"));
        Assert.DoesNotContain("Zebra", string.Join(" ", activity.TagObjects), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_activity_of_a_failed_command_has_its_kind()
    {
        _exchange.Faults.Next(Fault.LoseConnection(afterActing: true));
        var activity = Assert.Single(await Observe("tenant-of-failure"));
        Assert.Equal((ActivityStatusCode.Error, "connection_lost"), (activity.Status, activity.StatusDescription));
        Assert.Equal("connection_lost", activity.GetTagItem("error.type"));
        Assert.Equal("unknown", activity.GetTagItem("connectorsdk.effect"));
        Assert.Empty(activity.Events);
    }

    [Fact]
    public async Task Commands_are_measured()
    {
        var services = Host.Services();
        services.AddExchange("contoso").UseInvoker(_ => _exchange);
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IMeterFactory>();
        const string Meter = ExchangeTelemetry.MeterName;
        using MetricCollector<double> durations = new(factory, Meter, "connectorsdk.client.command.duration");
        using MetricCollector<long> active = new(factory, Meter, "connectorsdk.client.command.active");
        using MetricCollector<long> undecided = new(factory, Meter, "connectorsdk.client.command.undecided");
        var invoker = provider.GetRequiredKeyedService<ICmdletInvoker>("contoso");

        await OutboundConnector.New("A").InvokeAsync(invoker, Cancellation);
        _exchange.Faults.Next(Fault.TimeOut(afterActing: false));
        await Assert.ThrowsAsync<CmdletTransientException>(
            () => OutboundConnector.Remove("A").InvokeAsync(invoker, Cancellation));

        var measured = durations.GetMeasurementSnapshot();
        Assert.Equal(2, measured.Count);
        Assert.Equal("contoso", measured[0].Tags["connectorsdk.tenant"]);
        Assert.False(measured[0].Tags.ContainsKey("error.type"));
        Assert.Equal(("Remove-OutboundConnector", "timeout"), (measured[1].Tags["rpc.method"], measured[1].Tags["error.type"]));
        Assert.Equal([1, -1, 1, -1], active.GetMeasurementSnapshot().Select(measurement => measurement.Value));
        Assert.Equal("Remove-OutboundConnector", Assert.Single(undecided.GetMeasurementSnapshot()).Tags["rpc.method"]);
    }

    [Fact]
    public async Task Retries_are_counted()
    {
        var services = Host.Services();
        services.AddExchange().UseInvoker(_ => new PatientInvoker());
        await using var provider = services.BuildServiceProvider();
        using MetricCollector<long> retries = new(
            provider.GetRequiredService<IMeterFactory>(), ExchangeTelemetry.MeterName, "connectorsdk.client.command.retries");
        await OutboundConnector.Get().InvokeAsync(provider.GetRequiredService<ICmdletInvoker>(), Cancellation);
        Assert.Equal(2, Assert.Single(retries.GetMeasurementSnapshot()).Value);
    }

    [Fact]
    public void Every_kind_of_error_has_its_type()
    {
        var types = Enum.GetValues<CmdletErrorKind>().Select(ErrorType.Of).ToList();
        Assert.Equal(types.Count, types.Distinct().Count());
        Assert.All(types, type => Assert.Matches("^[a-z_]+$", type));
    }

    /// <summary>Creates a connector and returns the activities of one tenant, since tests run at the same time.</summary>
    private async Task<List<Activity>> Observe(string tenant)
    {
        List<Activity> activities = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == ExchangeTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if ((string?)activity.GetTagItem("connectorsdk.tenant") == tenant)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var services = Host.Services();
        services.AddExchange(tenant).UseInvoker(_ => _exchange);
        await using var provider = services.BuildServiceProvider();
        var invoker = provider.GetRequiredKeyedService<ICmdletInvoker>(tenant);
        await Record.ExceptionAsync(() => OutboundConnector.New("Zebra").InvokeAsync(invoker, Cancellation));
        return activities;
    }

    private sealed class PatientInvoker : ICmdletInvoker
    {
        public Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
            => Task.FromResult(new CmdletResult(command, []) { Attempts = 3 });
    }
}
