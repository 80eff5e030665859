namespace ConnectorSdk.WireServer;

/// <summary>Behavior that the real server shows only sometimes.</summary>
public sealed class WireServerOptions
{
    /// <summary>The only accepted token, or null to accept any token.</summary>
    public Func<string>? Token { get; init; }

    /// <summary>The maximum number of objects on a page, whatever the client requests.</summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>The claims that the replacement of a rejected token must have, as base64, or null for none.</summary>
    public string? Claims { get; init; }

    /// <summary>True to repeat warnings in a header.</summary>
    public bool WarningsInHeader { get; init; }

    /// <summary>The number of requests for a next page that fail because the page is unknown.</summary>
    public int ExpiredPages { get; set; }

    /// <summary>The address that every request is redirected to, or null for no redirect.</summary>
    public Uri? RedirectTo { get; init; }

    /// <summary>The address in the links to next pages, or null for this server.</summary>
    public Uri? NextLinks { get; init; }

    /// <summary>Answers a request before any other processing. Null, also as a result, means normal processing.</summary>
    public Func<string, RawAnswer?>? Raw { get; init; }
}
