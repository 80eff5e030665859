using System.Net.Http.Headers;
using System.Text;

namespace ConnectorSdk.ExchangeOnline.Authentication;

/// <summary>Reads the claims that a server requires in a token.</summary>
internal static class ClaimsChallenge
{
    private const string Claims = "claims=\"";

    /// <summary>Gets the claims as JSON, or null if the server doesn't require any.</summary>
    public static string? Of(HttpHeaderValueCollection<AuthenticationHeaderValue> challenges)
    {
        foreach (var challenge in challenges)
        {
            if (challenge.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
                && challenge.Parameter is { } parameter
                && Read(parameter) is { } claims)
            {
                return claims;
            }
        }

        return null;
    }

    private static string? Read(string parameter)
    {
        var start = parameter.IndexOf(Claims, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : parameter.IndexOf('"', start + Claims.Length);
        if (end < 0)
        {
            return null;
        }

        var text = parameter[(start + Claims.Length)..end].Replace('-', '+').Replace('_', '/');
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length) && length > 0
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
