using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConnectorSdk.Hosting.Tests.TestDoubles;

/// <summary>Services with an in-memory Exchange, whose logs a test reads.</summary>
internal static class Host
{
    public static CmdletCatalog Catalog { get; } = new(
        new CmdletDefinition("Get-OutboundConnector", typeof(OutboundConnector.GetBuilder)),
        new CmdletDefinition("New-OutboundConnector", typeof(OutboundConnector.NewBuilder)),
        new CmdletDefinition("Set-OutboundConnector", typeof(OutboundConnector.SetBuilder)),
        new CmdletDefinition("Remove-OutboundConnector", typeof(OutboundConnector.RemoveBuilder)));

    /// <summary>Services with a log of all levels.</summary>
    public static ServiceCollection Services(FakeLogCollector? log = null)
    {
        ServiceCollection services = new();
        services.AddMetrics();
        services.AddLogging(builder =>
        {
            builder.SetMinimumLevel(LogLevel.Trace);
            if (log is not null)
            {
                builder.AddProvider(new FakeLoggerProvider(log));
            }
        });
        return services;
    }

    /// <summary>The default tenant with an in-memory Exchange.</summary>
    public static ServiceProvider WithMemory(
        InMemoryExchange exchange, FakeLogCollector? log = null, Action<ExchangeOptions>? configure = null)
    {
        var services = Services(log);
        services.AddExchange(configure ?? (_ => { })).UseInvoker(_ => exchange);
        return services.BuildServiceProvider();
    }
}
