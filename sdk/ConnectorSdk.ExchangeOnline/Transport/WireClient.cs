using System.Net;
using System.Net.Http.Headers;
using ConnectorSdk.ExchangeOnline.Authentication;
using ConnectorSdk.ExchangeOnline.Errors;
using ConnectorSdk.ExchangeOnline.Logging;
using ConnectorSdk.ExchangeOnline.Throttling;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>
/// Sends one request with a token. It follows redirects within the cloud and replaces a rejected token, but doesn't otherwise
/// repeat the request.
/// </summary>
internal sealed class WireClient(
    HttpClient http, TokenCache tokens, ThrottleGate gate, WireSettings settings, InvokerLog log, TimeProvider time)
{
    private const int MostRedirects = 3;

    private readonly WireMessages _messages = new(settings);

    /// <summary>Gets the secrets that texts of the server may contain.</summary>
    public IEnumerable<string?> Secrets => tokens.Secrets;

    /// <summary>Determines whether requests may be sent to an address from the server.</summary>
    public bool Allows(string address, out Uri target)
        => Uri.TryCreate(settings.Cloud.Endpoint, address, out target!) && settings.Cloud.Allows(target);

    /// <exception cref="CmdletException">The request failed.</exception>
    /// <exception cref="CmdletCanceledException">The caller canceled.</exception>
    public async Task<WireResponse> SendAsync(
        WireRequest request, Uri? address, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        try
        {
            await gate.EnterAsync(request.Command, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new CmdletCanceledException(request.Command, CmdletEffect.None, cancellationToken);
        }

        try
        {
            return await SendWithTokenAsync(
                request, address ?? settings.InvokeAddress, body, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<WireResponse> SendWithTokenAsync(
        WireRequest request, Uri address, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var renewed = false;
        var redirects = 0;
        var token = await GetTokenAsync(request, null, null, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            using var attempt = new CancellationTokenSource(settings.AttemptTimeout, time);
            using var registration = cancellationToken.UnsafeRegister(
                static source => ((CancellationTokenSource)source!).Cancel(), attempt);
            using var message = _messages.Create(request, address, body, token);
            using var response = await PostAsync(request, message, attempt.Token, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.Unauthorized && !renewed)
            {
                renewed = true;
                var claims = ClaimsChallenge.Of(response.Headers.WwwAuthenticate);
                token = await GetTokenAsync(request, token, claims, cancellationToken).ConfigureAwait(false);
                continue;
            }

            if (Redirect(response) is { } location)
            {
                address = Follow(request, address, location, ++redirects);
                continue;
            }

            return await ReadAsync(request, response, attempt.Token, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<string> GetTokenAsync(
        WireRequest request, string? rejected, string? claims, CancellationToken cancellationToken)
    {
        try
        {
            return rejected is null
                ? await tokens.GetAsync(cancellationToken).ConfigureAwait(false)
                : await tokens.ReplaceAsync(rejected, claims, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new CmdletCanceledException(request.Command, CmdletEffect.None, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(
        WireRequest request, HttpRequestMessage message, CancellationToken attempt, CancellationToken cancellationToken)
    {
        var address = message.RequestUri!;
        try
        {
            var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt).ConfigureAwait(false);
            if (response.RequestMessage?.RequestUri is { } final && final != address)
            {
                response.Dispose();
                throw Failure(request, CmdletErrorKind.Unclassified, CmdletEffect.Unknown,
                    "The HTTP client followed a redirect. Turn off AllowAutoRedirect of its handler.");
            }

            return response;
        }
        catch (Exception exception) when (exception is not CmdletException)
        {
            throw Lost(request, exception, cancellationToken);
        }
    }

    private async Task<WireResponse> ReadAsync(
        WireRequest request, HttpResponseMessage response, CancellationToken attempt, CancellationToken cancellationToken)
    {
        byte[] body = [];
        var length = 0;
        try
        {
            (body, length) = await ResponseBody.ReadAsync(response.Content, attempt).ConfigureAwait(false);
        }
        catch (Exception exception) when (!response.IsSuccessStatusCode
            && exception is InvalidDataException or IOException or HttpRequestException)
        {
            // The status is sufficient.
        }
        catch (InvalidDataException)
        {
            throw Failure(request, CmdletErrorKind.Transient, CmdletEffect.Unknown, "The answer couldn't be decompressed.");
        }
        catch (Exception exception)
        {
            throw Lost(request, exception, cancellationToken);
        }

        return Throttle(request, WireMessages.Read(response, body, length, time.GetUtcNow()), response.Headers);
    }

    private WireResponse Throttle(WireRequest request, WireResponse response, HttpResponseHeaders headers)
    {
        var wait = response.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
            ? response.RetryAfter ?? (response.Status == HttpStatusCode.TooManyRequests ? settings.BaseDelay : null)
            : RetryAfterReader.UntilReset(headers, time.GetUtcNow());
        if (wait is { } hold)
        {
            gate.Hold(hold);
            log.Throttled(request.Command.Name, hold);
        }

        return response;
    }

    /// <summary>
    /// Gets the target of a redirect, or null if the response isn't a redirect or the request may have been carried out.
    /// </summary>
    private static string? Redirect(HttpResponseMessage response)
        => (int)response.StatusCode is 301 or 302 or 307 or 308 ? response.Headers.Location?.OriginalString ?? "" : null;

    private Uri Follow(WireRequest request, Uri address, string location, int redirects)
    {
        if (redirects > MostRedirects
            || !Uri.TryCreate(address, location, out var target)
            || !settings.Cloud.Allows(target))
        {
            throw Failure(request, CmdletErrorKind.Unclassified, CmdletEffect.None,
                redirects > MostRedirects
                    ? "The server redirected too often." : "The server redirected to an address outside the cloud.");
        }

        log.Redirected(request.Command.Name, target.Host);
        return target;
    }

    private Exception Lost(WireRequest request, Exception exception, CancellationToken cancellationToken)
        => cancellationToken.IsCancellationRequested
            ? new CmdletCanceledException(request.Command, CmdletEffect.Unknown, cancellationToken)
            : TransportErrorReader.Read(exception, request.Command, Secrets).ToException();

    private static CmdletException Failure(WireRequest request, CmdletErrorKind kind, CmdletEffect effect, string message)
        => CmdletException.Create(new CmdletError(kind, message), request.Command, effect);
}
