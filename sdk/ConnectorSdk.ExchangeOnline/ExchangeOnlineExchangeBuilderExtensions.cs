using System.Net;
using Azure.Core;
using ConnectorSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.ExchangeOnline;

/// <summary>Provides methods that run the commands of a tenant in Exchange Online.</summary>
public static class ExchangeOnlineExchangeBuilderExtensions
{
    /// <summary>Runs the commands of the tenant over an endpoint that Microsoft doesn't document.</summary>
    /// <param name="builder">The tenant.</param>
    /// <param name="credential">The credential, such as a credential of Azure.Identity.</param>
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
    /// <param name="createCredential">Creates the credential.</param>
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
    /// Configures the timeouts and the circuit breaker. The handler doesn't repeat requests, because all requests are POST
    /// requests, and only the invoker can determine which commands may be repeated.
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
