using System.Text.RegularExpressions;

namespace ConnectorSdk.Carriers;

/// <summary>Removes secrets from messages of servers and libraries before they reach an exception or a log.</summary>
internal static partial class SecretScrubber
{
    private const string Removed = "***";

    /// <summary>Shorter values also occur in ordinary words.</summary>
    private const int ShortestSecret = 4;

    /// <summary>Removes tokens, the values of words such as <c>password=</c>, and the specified secrets.</summary>
    public static string Scrub(string text, params IEnumerable<string?> secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret is { Length: >= ShortestSecret })
            {
                text = text.Replace(secret, Removed, StringComparison.Ordinal);
            }
        }

        text = Token().Replace(text, Removed);
        text = Bearer().Replace(text, "Bearer " + Removed);
        return Named().Replace(text, "$1" + Removed);
    }

    [GeneratedRegex(@"eyJ[\w.~+/=-]{8,}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\bBearer [^\s,;""']+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bearer();

    [GeneratedRegex(
        @"((?:password|passwd|pwd|secret|assertion|access_token|refresh_token|claims|skiptoken)""?\s?[=:]\s?)"
            + @"(?:""[^""]*""?|'[^']*'?|[^\s,;&""']+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
