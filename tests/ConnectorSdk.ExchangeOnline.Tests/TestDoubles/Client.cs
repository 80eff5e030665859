using System.Net;
using ConnectorSdk.Testing.Server;
using ConnectorSdk.WireServer;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>A client of a server on this machine, both started by the test.</summary>
internal sealed class Client : IAsyncDisposable
{
    private readonly HttpClient _http;

    private Client(WireServer.WireServer server, HttpClient http, ExchangeOnlineInvoker invoker, FakeCredential credential)
        => (Server, _http, Invoker, Credential) = (server, http, invoker, credential);

    public WireServer.WireServer Server { get; }

    public ExchangeOnlineInvoker Invoker { get; }

    public FakeCredential Credential { get; }

    public static async Task<Client> StartAsync(
        IExchangeBackend backend,
        WireServerOptions? serverOptions = null,
        Action<ExchangeOnlineOptions>? configure = null,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null,
        string[]? hosts = null)
    {
        var server = await WireServer.WireServer.StartAsync(backend, serverOptions);
        var http = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        var credential = new FakeCredential();
        var options = Options(server, hosts ?? []);
        configure?.Invoke(options);
        return new Client(server, http, new ExchangeOnlineInvoker(http, credential, options, loggers, time), credential);
    }

    public static ExchangeOnlineOptions Options(WireServer.WireServer server, params string[] hosts)
    {
        var options = new ExchangeOnlineOptions
        {
            TenantId = "contoso.onmicrosoft.com",
            AcceptUndocumentedEndpoint = true,
            Cloud = ExchangeOnlineCloud.Custom(
                server.Address, "https://contoso.com/.default", [server.RefusedAddress.Authority, .. hosts]),
            AttemptTimeout = TimeSpan.FromSeconds(20),
        };
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(5);
        return options;
    }

    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
    };

    public async ValueTask DisposeAsync()
    {
        Invoker.Dispose();
        _http.Dispose();
        await Server.DisposeAsync();
    }
}
