namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions of web addresses that all runtimes parse in the same way.</summary>
internal static class UriFunctions
{
    public static FunctionTable All { get; } = new()
    {
        ["Uri..ctor(String)"] = a => a is [string text] && IsPlain(text) ? new TextObject(text) : null,
        ["Uri.get_OriginalString()"] = a => a is [TextObject uri] ? uri.Text : null,
        ["Uri.get_Host()"] = a => Of(a)?.Host,
        ["Uri.get_Port()"] = a => Of(a)?.Port,
        ["Uri.get_Scheme()"] = a => Of(a)?.Scheme,
    };

    private static bool IsPlain(string text)
        => (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            && text.All(c => c is '.' or '/' or ':' or '-' or '_' or '?' or '=' or '&' || (c < 128 && char.IsLetterOrDigit(c)))
            && Uri.TryCreate(text, UriKind.Absolute, out _);

    /// <summary>Creates an address whose parts don't change when it is parsed. Excludes hosts that may be numbers.</summary>
    private static Uri? Of(object?[] values)
        => values is [TextObject { Text: var text }]
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && text.StartsWith($"{uri.Scheme}://{uri.Host}", StringComparison.Ordinal)
            && IsName(uri.Host)
            ? uri
            : null;

    private static bool IsName(string host) => host.All(c => c is '.' or '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        && host.Split('.').All(label => label.Length is > 0 and < 64 && label[0] != '-' && label[label.Length - 1] != '-')
        && host[host.LastIndexOf('.') + 1] is >= 'a' and <= 'z';
}
