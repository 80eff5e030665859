using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace ConnectorSdk.ExchangeOnline.Throttling;

/// <summary>Reads from the headers of a response when the next request may start.</summary>
internal static class RetryAfterReader
{
    private const string Remaining = "Rate-Limit-Remaining";
    private const string Reset = "Rate-Limit-Reset";

    /// <summary>The wait after a response that isn't a success; null if the server states none.</summary>
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

    /// <summary>The wait after any response that says that no request remains; null if some remain.</summary>
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
