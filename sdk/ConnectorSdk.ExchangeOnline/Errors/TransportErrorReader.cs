using System.Net.Sockets;
using ConnectorSdk.Carriers;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace ConnectorSdk.ExchangeOnline.Errors;

/// <summary>Determines from an exception of the HTTP client whether the request may have reached the server.</summary>
internal static class TransportErrorReader
{
    public static CommandFailure Read(Exception exception, CmdletCommand command, IEnumerable<string?> secrets)
        => exception switch
    {
        HttpRequestException request => new CommandFailure(
            new CmdletError(CmdletErrorKind.ConnectionLost, Describe(request.HttpRequestError)),
            command,
            IsConnecting(request.HttpRequestError) ? CmdletEffect.None : CmdletEffect.Unknown)
        {
            Inner = Kept(request, secrets),
        },
        IOException or SocketException => new CommandFailure(
            new CmdletError(CmdletErrorKind.ConnectionLost, "The connection was lost."), command, CmdletEffect.Unknown)
        {
            Inner = Kept(exception, secrets),
        },
        OperationCanceledException or TimeoutRejectedException => new CommandFailure(
            new CmdletError(CmdletErrorKind.Timeout, "No answer arrived in time."), command, CmdletEffect.Unknown),
        BrokenCircuitException => new CommandFailure(
            new CmdletError(CmdletErrorKind.Transient, "Too many requests failed. Nothing is sent for a while."),
            command,
            CmdletEffect.None),
        RateLimiterRejectedException limited => new CommandFailure(
            new CmdletError(CmdletErrorKind.Throttled, "Too many requests are waiting."), command, CmdletEffect.None)
        {
            RetryAfter = limited.RetryAfter,
        },
        _ => new CommandFailure(
            new CmdletError(CmdletErrorKind.Unclassified, $"The request failed with {exception.GetType().Name}."),
            command,
            CmdletEffect.Unknown),
    };

    /// <summary>
    /// Gets the exception unless its text contains a secret. Exceptions of the network stack contain names of hosts, but no
    /// secrets.
    /// </summary>
    private static Exception? Kept(Exception exception, IEnumerable<string?> secrets)
        => exception.ToString() is var text && SecretScrubber.Scrub(text, secrets) == text ? exception : null;

    private static bool IsConnecting(HttpRequestError error)
        => error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static string Describe(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "The name of the server couldn't be resolved.",
        HttpRequestError.ConnectionError => "The server refused the connection, or couldn't be reached.",
        HttpRequestError.SecureConnectionError => "No secure connection to the server could be opened.",
        HttpRequestError.ProxyTunnelError => "The proxy didn't open a connection to the server.",
        _ => "The connection was lost.",
    };
}
