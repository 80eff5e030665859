using Microsoft.AspNetCore.Http;

namespace ConnectorSdk.WireServer;

/// <summary>The headers that every request must have.</summary>
internal static class HeaderRules
{
    private static readonly Dictionary<string, Func<string, bool>> _rules = new()
    {
        ["Authorization"] = value => value.StartsWith("Bearer ", StringComparison.Ordinal),
        ["Content-Type"] = value => value == "application/json; charset=utf-8",
        ["Accept"] = value => value == "application/json",
        ["X-AnchorMailbox"] = value => value.Contains('@'),
        ["X-CmdletName"] = value => value.Contains('-'),
        ["X-ResponseFormat"] = value => value == "json",
        ["client-request-id"] = value => Guid.TryParse(value, out _),
        ["connection-id"] = value => Guid.TryParse(value, out _),
    };

    public static IEnumerable<string> Violations(HttpRequest request)
    {
        if (request.Method != "POST")
        {
            yield return $"The method is {request.Method}.";
        }

        foreach (var (name, rule) in _rules)
        {
            if (!rule(request.Headers[name].ToString()))
            {
                yield return $"The header {name} is '{request.Headers[name]}'.";
            }
        }
    }
}
