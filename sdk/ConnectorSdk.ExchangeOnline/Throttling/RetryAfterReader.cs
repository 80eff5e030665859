using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace ConnectorSdk.ExchangeOnline.Throttling;

/// <summary>Reads the time until the next request may start from the headers of a response.</summary>
internal static class RetryAfterReader
{
    private const string Remaining = "Rate-Limit-Remaining";
    private const string Reset = "Rate-Limit-Reset";

    /// <summary>Gets the wait time after an unsuccessful response, or null if the server doesn't specify one.</summary>
    public static TimeSpan? Read(HttpStatusCode status, HttpResponseHeaders headers, DateTimeOffset now)
    {
        if ((int)status < 400)
        {
            return null;
        }

        var wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => UntilReset(headers, now),
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>Gets the wait time after a response without remaining requests, or null if some remain.</summary>
    public static TimeSpan? UntilReset(HttpResponseHeaders headers, DateTimeOffset now)
        => First(headers, Remaining) == "0"
            && DateTimeOffset.TryParse(
                First(headers, Reset), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var reset)
            && reset > now
            ? reset - now
            : null;

    private static string? First(HttpResponseHeaders headers, string name)
        => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
