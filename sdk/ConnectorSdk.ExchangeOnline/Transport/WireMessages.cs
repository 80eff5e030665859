using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using ConnectorSdk.ExchangeOnline.Throttling;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Creates HTTP requests, and reads the headers of responses.</summary>
internal sealed class WireMessages(WireSettings settings)
{
    private static readonly MediaTypeHeaderValue _json = new("application/json", "utf-8");
    private static readonly MediaTypeWithQualityHeaderValue _accept = new("application/json");

    private readonly string _connectionId = Guid.NewGuid().ToString();

    public HttpRequestMessage Create(WireRequest request, Uri address, ReadOnlyMemory<byte> body, string token)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ReadOnlyMemoryContent(body),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Content.Headers.ContentType = _json;
        var headers = message.Headers;
        headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        headers.Accept.Add(_accept);
        headers.TryAddWithoutValidation("X-AnchorMailbox", settings.AnchorMailbox);
        headers.TryAddWithoutValidation("X-CmdletName", request.Command.Name);
        headers.TryAddWithoutValidation("X-ResponseFormat", "json");
        headers.TryAddWithoutValidation("X-SerializationLevel", "Partial");
        headers.TryAddWithoutValidation("X-ClientApplication", "ConnectorSdk");
        headers.TryAddWithoutValidation("client-request-id", request.Id);
        headers.TryAddWithoutValidation("connection-id", _connectionId);
        if (request.Preference is { } preference)
        {
            headers.TryAddWithoutValidation("Prefer", preference);
        }

        if (request.WarningAction is { } action)
        {
            headers.TryAddWithoutValidation("WarningAction", action);
        }

        return message;
    }

    public static WireResponse Read(HttpResponseMessage response, byte[] body, int length, DateTimeOffset now)
        => new(response.StatusCode, body.Length == 0 ? ArrayPool<byte>.Shared.Rent(1) : body, length)
        {
            IsJson = response.Content.Headers.ContentType?.MediaType is { } type
                && type.EndsWith("json", StringComparison.OrdinalIgnoreCase),
            RequestId = First(response.Headers, "Request-Id"),
            RetryAfter = RetryAfterReader.Read(response.StatusCode, response.Headers, now),
            Warnings = response.Headers.TryGetValues("X-Warnings", out var warnings) ? [.. warnings] : [],
        };

    private static string? First(HttpResponseHeaders headers, string name)
        => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
