using System.Net;
using Azure.Core;
using ConnectorSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.ExchangeOnline;

/// <summary>Runs the commands of a tenant in Exchange Online.</summary>
public static class ExchangeOnlineExchangeBuilderExtensions
{
    /// <summary>Runs the commands of the tenant over an endpoint that Microsoft doesn't document.</summary>
    /// <param name="builder">The tenant.</param>
    /// <param name="credential">Signs in, such as a credential of Azure.Identity.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ExchangeBuilder UseExchangeOnline(
        this ExchangeBuilder builder, TokenCredential credential, Action<ExchangeOnlineOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return builder.UseExchangeOnline(_ => credential, configure);
    }

    /// <summary>Runs the commands of the tenant over an endpoint that Microsoft doesn't document.</summary>
    /// <param name="builder">The tenant.</param>
    /// <param name="createCredential">Creates what signs in.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ExchangeBuilder UseExchangeOnline(
        this ExchangeBuilder builder,
        Func<IServiceProvider, TokenCredential> createCredential,
        Action<ExchangeOnlineOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(createCredential);
        ArgumentNullException.ThrowIfNull(configure);
        var (services, name) = (builder.Services, builder.Name);
        services.AddOptions<ExchangeOnlineOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<ExchangeOnlineOptions>, ExchangeOnlineOptionsValidator>());
        var client = "ConnectorSdk.ExchangeOnline:" + name;
        AddHttpClient(services, client, name);
        return builder.UseInvoker(provider => new ExchangeOnlineInvoker(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(client),
            createCredential(provider),
            OptionsOf(provider, name),
            provider.GetService<ILoggerFactory>(),
            provider.GetService<TimeProvider>()));
    }

    private static ExchangeOnlineOptions OptionsOf(IServiceProvider provider, string name)
        => provider.GetRequiredService<IOptionsMonitor<ExchangeOnlineOptions>>().Get(name);

    private static void AddHttpClient(IServiceCollection services, string client, string name)
        => services.AddHttpClient(client, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .RedactLoggedHeaders(_ => true)
            .ConfigurePrimaryHttpMessageHandler(provider => CreateHandler(OptionsOf(provider, name)))
            .AddStandardResilienceHandler()
            .Configure((resilience, provider) => Configure(resilience, OptionsOf(provider, name)));

    private static SocketsHttpHandler CreateHandler(ExchangeOnlineOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxConnectionsPerServer = options.MaxConcurrentRequests,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
    };

    /// <summary>
    /// The timeouts and the circuit breaker. Every request is a POST, and only the invoker knows which command may be repeated,
    /// so the handler repeats nothing.
    /// </summary>
    private static void Configure(HttpStandardResilienceOptions resilience, ExchangeOnlineOptions options)
    {
        resilience.Retry.ShouldHandle = _ => ValueTask.FromResult(false);
        resilience.AttemptTimeout.Timeout = options.AttemptTimeout;
        resilience.TotalRequestTimeout.Timeout = options.AttemptTimeout + TimeSpan.FromSeconds(30);
        resilience.CircuitBreaker.SamplingDuration = 2 * options.AttemptTimeout;
        resilience.CircuitBreaker.FailureRatio = 0.5;
        resilience.CircuitBreaker.ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is HttpRequestException
            || arguments.Outcome.Result is { StatusCode: >= HttpStatusCode.InternalServerError });
        resilience.RateLimiter.DefaultRateLimiterOptions.PermitLimit = 10_000;
    }
}
