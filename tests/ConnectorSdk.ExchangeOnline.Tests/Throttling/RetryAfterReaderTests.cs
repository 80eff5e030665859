using System.Net;
using ConnectorSdk.ExchangeOnline.Throttling;

namespace ConnectorSdk.ExchangeOnline.Tests.Throttling;

/// <summary>How long a server wants clients to wait.</summary>
public sealed class RetryAfterReaderTests
{
    private static readonly DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData(429, "Retry-After", "7", 7.0)]
    [InlineData(429, "Retry-After", "Fri, 02 Jan 2026 03:05:05 GMT", 60.0)]
    [InlineData(429, "Retry-After", "Fri, 02 Jan 2026 03:00:00 GMT", 0.0)]
    [InlineData(503, "Retry-After", "7", 7.0)]
    [InlineData(200, "Retry-After", "7", null)]
    [InlineData(429, "Retry-After", "soon", null)]
    [InlineData(429, "X-Other", "7", null)]
    public void A_failure_may_say_how_long(int status, string name, string value, double? seconds)
        => Assert.Equal(seconds, Read(status, (name, value)));

    [Theory]
    [InlineData("0", "2026-01-02T03:04:15Z", 10.0)]
    [InlineData("1", "2026-01-02T03:04:15Z", null)]
    [InlineData("0", "2026-01-02T03:04:00Z", null)]
    [InlineData("0", "later", null)]
    public void An_exhausted_limit_says_when_it_ends(string remaining, string reset, double? seconds)
        => Assert.Equal(seconds, Read(429, ("Rate-Limit-Remaining", remaining), ("Rate-Limit-Reset", reset)));

    private static double? Read(int status, params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return RetryAfterReader.Read((HttpStatusCode)status, response.Headers, _now)?.TotalSeconds;
    }
}
