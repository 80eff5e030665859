using System.Buffers;
using System.Net;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Represents an HTTP response with its whole body. Disposing it returns the memory.</summary>
internal sealed class WireResponse(HttpStatusCode status, byte[] body, int length) : IDisposable
{
    public HttpStatusCode Status { get; } = status;

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public ReadOnlySpan<byte> Body => body.AsSpan(0, length);

    /// <summary>Gets a value indicating whether the body is declared as JSON.</summary>
    public bool IsJson { get; init; }

    public string? RequestId { get; init; }

    /// <summary>Gets the time that the server asks the client to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the warnings in the headers.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public void Dispose() => ArrayPool<byte>.Shared.Return(body);
}
