using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;
using Microsoft.AspNetCore.Http;

namespace ConnectorSdk.WireServer;

/// <summary>Answers a command with its fault.</summary>
internal sealed class FaultyAnswer(WireServerOptions options, Uri refused)
{
    private static readonly byte[] _html = Encoding.UTF8.GetBytes("<html><body>Service Unavailable</body></html>");

    private readonly ConcurrentDictionary<string, (ServerReply Reply, int Start)> _pages = new();

    public static async Task WriteAsync(HttpContext context, RawAnswer answer, int? length = null)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength = answer.Body.Length;
        response.Headers["Request-Id"] = Guid.NewGuid().ToString();
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(answer.Body.AsMemory(0, length ?? answer.Body.Length), context.RequestAborted);
        await response.Body.FlushAsync(context.RequestAborted);
    }

    public Task RejectTokenAsync(HttpContext context) => WriteAsync(context, new RawAnswer(401, "text/plain", [])
    {
        Headers = new Dictionary<string, string>
        {
            ["WWW-Authenticate"] = options.Claims is { } claims
                ? $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{claims}\""
                : "Bearer error=\"invalid_token\"",
        },
    });

    public async Task AnswerAsync(HttpContext context, ServerRequest request, IExchangeBackend backend)
    {
        var fault = backend.NextFault(request);
        if (fault.Delay > TimeSpan.Zero)
        {
            await Task.Delay(fault.Delay, context.RequestAborted);
        }

        if (await AnswerBeforeAsync(context, fault))
        {
            return;
        }

        var answer = Execute(context, request, backend);
        await AnswerAfterAsync(context, fault, answer);
    }

    /// <summary>Answers with a fault that prevents the command.</summary>
    private async Task<bool> AnswerBeforeAsync(HttpContext context, Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.RefuseConnection:
                context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
                context.Response.Headers.Location = new Uri(refused, context.Request.Path.Value).ToString();
                return true;
            case FaultKind.LoseConnectionBefore:
                context.Abort();
                return true;
            case FaultKind.TimeOutBefore:
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return true;
            case FaultKind.ExpiredToken:
                await RejectTokenAsync(context);
                return true;
            default:
                if (PreventedBy(fault) is { } answer)
                {
                    await WriteAsync(context, answer);
                    return true;
                }

                return false;
        }
    }

    /// <returns>The answer of a fault that prevents the command, or null for other faults.</returns>
    public static RawAnswer? PreventedBy(Fault fault) => fault.Kind switch
    {
        FaultKind.Throttle => new RawAnswer(429, "text/plain", [])
        {
            Headers = fault.RetryAfter is { } wait
                ? new Dictionary<string, string>
                {
                    ["Retry-After"] = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture),
                }
                : [],
        },
        FaultKind.Unavailable or FaultKind.LoseSession => new RawAnswer(503, "text/html", _html),
        FaultKind.ServerErrorBefore => ErrorAnswer.Json(500, "InternalServerError", "||An unexpected error occurred."),
        FaultKind.Deny => ErrorAnswer.Json(403, "Forbidden", "||The account has no role."),
        FaultKind.DenyWithNulBytes => ErrorAnswer.NulBytes(),
        FaultKind.ConcurrencyText => new RawAnswer(
            500, "text/plain", Encoding.UTF8.GetBytes("The maximum number of concurrent requests per tenant has been exceeded.")),
        FaultKind.Prompt => new RawAnswer(
            200, JsonAnswer.MediaType,
                Encoding.UTF8.GetBytes("""{"@adminapi.confirmationmessage":"Are you sure?","value":[]}""")),
        _ => null,
    };

    private static async Task AnswerAfterAsync(HttpContext context, Fault fault, RawAnswer answer)
    {
        switch (fault.Kind)
        {
            case FaultKind.LoseConnectionAfter:
                context.Abort();
                break;
            case FaultKind.TimeOutAfter:
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case FaultKind.ServerErrorAfter:
                await WriteAsync(context, ErrorAnswer.Json(500, "InternalServerError", "||An unexpected error occurred."));
                break;
            case FaultKind.GatewayTimeoutAfter:
                await WriteAsync(context, new RawAnswer(504, "text/html", _html));
                break;
            case FaultKind.WrongMediaType:
                await WriteAsync(context, new RawAnswer(200, "text/html", _html));
                break;
            case FaultKind.CutAnswer:
                await WriteAsync(context, answer, answer.Body.Length / 2);
                context.Abort();
                break;
            default:
                await WriteAsync(context, answer);
                break;
        }
    }

    private RawAnswer Execute(HttpContext context, ServerRequest request, IExchangeBackend backend)
    {
        var token = context.Request.Query["$skiptoken"].ToString();
        var page = default((ServerReply Reply, int Start));
        if (token.Length > 0 && (options.ExpiredPages-- > 0 || !_pages.TryGetValue(token, out page)))
        {
            return new RawAnswer(400, JsonAnswer.MediaType, Encoding.UTF8.GetBytes(
                """
                {"error":{"code":"BadRequest","message":"Invalid Operation","innererror":{"message":"Invalid Operation",
                "internalexception":{"message":"Expired or Invalid pagination request. Default Expiry time is 00:30:00",
                "type":"System.Exception"}}}}
                """));
        }

        var reply = page.Reply ?? backend.Execute(request);
        return reply.Error is { } error ? ErrorAnswer.Of(error) : AnswerPage(context, reply, page.Start);
    }

    private RawAnswer AnswerPage(HttpContext context, ServerReply reply, int start)
    {
        var size = Math.Min(options.MaxPageSize, PageSizeOf(context.Request.Headers["Prefer"].ToString()));
        var nextLink = default(string);
        string[] warnings = [.. reply.Warnings];
        if (reply.Rows.Count > start + size)
        {
            var token = Guid.NewGuid().ToString("N");
            _pages[token] = (reply, start + size);
            var root = options.NextLinks ?? new Uri($"{context.Request.Scheme}://{context.Request.Host}");
            nextLink = new Uri(root, $"{context.Request.Path}?%24skiptoken={token}").ToString();
            warnings = [.. warnings, "There are more results available than are currently displayed."];
        }

        var headers = options.WarningsInHeader && warnings.Length > 0
            ? new Dictionary<string, string> { ["X-Warnings"] = warnings[0] }
            : [];
        return new RawAnswer(
            200,
            JsonAnswer.MediaType,
            JsonAnswer.Of([.. reply.Rows.Skip(start).Take(size)], warnings, nextLink))
        {
            Headers = headers,
        };
    }

    private static int PageSizeOf(string preference)
        => preference.Split('=') is [.., var size]
            && int.TryParse(size, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
