using System.Diagnostics.Metrics;
using ConnectorSdk;
using ConnectorSdk.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides methods that add Exchange tenants to services.</summary>
public static class ExchangeServiceCollectionExtensions
{
    /// <summary>
    /// Adds the connection to Exchange as <see cref="ICmdletInvoker"/>. Call a method of the result that specifies the carrier.
    /// If no carrier is specified, or if an option is invalid, the host doesn't start.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static ExchangeBuilder AddExchange(this IServiceCollection services) => services.AddExchange(_ => { });

    /// <inheritdoc cref="AddExchange(IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExchangeBuilder AddExchange(this IServiceCollection services, Action<ExchangeOptions> configure)
    {
        var builder = AddTenant(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton<ICmdletInvoker>(provider => CreateInvoker(provider, builder.Name));
        return builder;
    }

    /// <summary>
    /// Adds the connection to one of several tenants as a keyed <see cref="ICmdletInvoker"/>. Call a method of the result that
    /// specifies the carrier. If no carrier is specified, or if an option is invalid, the host doesn't start.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="tenant">The name of the tenant, which is the service key and the name of the options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is empty.</exception>
    public static ExchangeBuilder AddExchange(this IServiceCollection services, string tenant)
        => services.AddExchange(tenant, _ => { });

    /// <inheritdoc cref="AddExchange(IServiceCollection, string)"/>
    /// <param name="services">The services.</param>
    /// <param name="tenant">The name of the tenant, which is the service key and the name of the options.</param>
    /// <param name="configure">Sets options.</param>
    public static ExchangeBuilder AddExchange(
        this IServiceCollection services, string tenant, Action<ExchangeOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        var builder = AddTenant(services, tenant, configure);
        services.TryAddKeyedSingleton<ICmdletInvoker>(tenant, (provider, _) => CreateInvoker(provider, tenant));
        return builder;
    }

    /// <summary>
    /// Adds a health check that runs the <see cref="ExchangeOptions.HealthCommand"/> of a tenant. A transient failure is reported
    /// as degraded. If the tenant isn't registered, the host doesn't start.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="tenant">The tenant, or <see langword="null"/> for the default one.</param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="failureStatus">The status after another failure. The default is unhealthy.</param>
    /// <param name="tags">The tags of the health check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddExchange(
        this IHealthChecksBuilder builder,
        string? tenant = null,
        string name = "exchange",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        AddOptions(builder.Services, tenant ?? "");
        return builder.Add(new HealthCheckRegistration(
            name, provider => CreateCheck(provider, tenant ?? ""), failureStatus, tags));
    }

    private static ExchangeBuilder AddTenant(IServiceCollection services, string name, Action<ExchangeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        AddOptions(services, name).Configure(configure);
        services.AddSingleton(new RegisteredTenant(name));
        services.TryAddSingleton(provider => new ExchangeMetrics(provider.GetService<IMeterFactory>()));
        return new ExchangeBuilder(services, name);
    }

    /// <summary>Adds the options of a tenant, which are validated when the host starts.</summary>
    private static OptionsBuilder<ExchangeOptions> AddOptions(IServiceCollection services, string tenant)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ExchangeOptions>, ExchangeOptionsValidator>(
            provider => new ExchangeOptionsValidator(new TenantRegistrations(provider).ProblemOf)));
        return services.AddOptions<ExchangeOptions>(tenant).ValidateOnStart();
    }

    private static InstrumentedInvoker CreateInvoker(IServiceProvider provider, string tenant)
    {
        var options = OptionsOf(provider, tenant);
        var carrier = provider.GetRequiredKeyedService<Carrier>(new CarrierKey(tenant)).Invoker;
        var logger = (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(ExchangeLog.Category);
        var time = TimeOf(provider);
        CommandObserver observer = new(
            tenant, carrier.GetType().Name, logger, provider.GetRequiredService<ExchangeMetrics>(), time)
        {
            LogsCommands = options.LogCommands,
        };
        return new InstrumentedInvoker(carrier, observer, options, time);
    }

    private static ExchangeHealthCheck CreateCheck(IServiceProvider provider, string tenant) => new(
        () => OptionsOf(provider, tenant),
        () => tenant.Length == 0
            ? provider.GetRequiredService<ICmdletInvoker>()
            : provider.GetRequiredKeyedService<ICmdletInvoker>(tenant),
        TimeOf(provider));

    private static ExchangeOptions OptionsOf(IServiceProvider provider, string tenant)
        => provider.GetRequiredService<IOptionsMonitor<ExchangeOptions>>().Get(tenant);

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
