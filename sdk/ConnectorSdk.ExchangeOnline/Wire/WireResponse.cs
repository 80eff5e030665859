using System.Buffers;
using System.Net;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>An HTTP response with its whole body, whose memory is returned when it is disposed.</summary>
internal sealed class WireResponse(HttpStatusCode status, byte[] body, int length) : IDisposable
{
    public HttpStatusCode Status { get; } = status;

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public ReadOnlySpan<byte> Body => body.AsSpan(0, length);

    /// <summary>Whether the body is declared to be JSON.</summary>
    public bool IsJson { get; init; }

    public string? RequestId { get; init; }

    /// <summary>How long the server wants the client to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Warnings in the headers.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public void Dispose() => ArrayPool<byte>.Shared.Return(body);
}
