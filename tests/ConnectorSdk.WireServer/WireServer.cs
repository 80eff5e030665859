using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ConnectorSdk.Testing.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.WireServer;

/// <summary>
/// A local server with the wire format of Exchange Online, and with faults on request. Errors in requests are collected in
/// <see cref="Violations"/>.
/// </summary>
public sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Socket _refused;
    private readonly IExchangeBackend _backend;
    private readonly WireServerOptions _options;
    private readonly FaultyAnswer _answers;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private int _running;
    private int _mostRunning;

    private WireServer(IExchangeBackend backend, WireServerOptions options)
    {
        (_backend, _options) = (backend, options);
        _refused = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _refused.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // It never listens, so connections are refused.
        _answers = new FaultyAnswer(options, RefusedAddress);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(HandleAsync);
    }

    public Uri Address => new(_application.Urls.First());

    /// <summary>An address that refuses connections.</summary>
    public Uri RefusedAddress => new($"http://127.0.0.1:{((IPEndPoint)_refused.LocalEndPoint!).Port}");

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The errors in requests.</summary>
    public IReadOnlyList<string> Violations => [.. _violations];

    /// <summary>The maximum number of concurrent requests so far.</summary>
    public int MostRunning => _mostRunning;

    /// <summary>True to keep the requests. Long runs turn it off.</summary>
    public bool RecordsRequests { get; set; } = true;

    public static async Task<WireServer> StartAsync(IExchangeBackend backend, WireServerOptions? options = null)
    {
        var server = new WireServer(backend, options ?? new WireServerOptions());
        await server._application.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _refused.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var running = Interlocked.Increment(ref _running);
        for (var most = _mostRunning; running > most; most = _mostRunning)
        {
            Interlocked.CompareExchange(ref _mostRunning, running, most);
        }

        try
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            await AnswerAsync(context, await reader.ReadToEndAsync());
        }
        catch (OperationCanceledException)
        {
            // The client gave up.
        }
        catch (IOException)
        {
            // The client is gone.
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private async Task AnswerAsync(HttpContext context, string body)
    {
        if (RecordsRequests)
        {
            _requests.Enqueue(new RecordedRequest(
                context.Request.Path + context.Request.QueryString,
                context.Request.Headers.ToDictionary(
                    pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                body));
        }

        foreach (var violation in HeaderRules.Violations(context.Request))
        {
            _violations.Enqueue(violation);
        }

        if (_options.Raw?.Invoke(body) is { } raw)
        {
            await FaultyAnswer.WriteAsync(context, raw);
        }
        else if (_options.RedirectTo is { } target)
        {
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = new Uri(target, context.Request.Path + context.Request.QueryString).ToString();
        }
        else if (_options.Token is { } token && context.Request.Headers.Authorization != "Bearer " + token())
        {
            await _answers.RejectTokenAsync(context);
        }
        else if (context.Request.Path.Value!.EndsWith("$batch", StringComparison.Ordinal))
        {
            await FaultyAnswer.WriteAsync(context, BatchAnswer.Of(body, _backend, _violations.Enqueue));
        }
        else
        {
            var request = RequestReader.Read(body, _violations.Enqueue);
            await _answers.AnswerAsync(context, request, _backend);
        }
    }
}
