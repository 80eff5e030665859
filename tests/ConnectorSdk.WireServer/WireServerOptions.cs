namespace ConnectorSdk.WireServer;

/// <summary>What the server does that the real one does only sometimes.</summary>
public sealed class WireServerOptions
{
    /// <summary>The only token that is accepted; null: any.</summary>
    public Func<string>? Token { get; init; }

    /// <summary>The most objects of a page, whatever the client asks for.</summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>The claims that a rejected token must be replaced with, as base64; null: none.</summary>
    public string? Claims { get; init; }

    /// <summary>Whether warnings are repeated in a header.</summary>
    public bool WarningsInHeader { get; init; }

    /// <summary>Whether the pages after the first one are unknown, so many times.</summary>
    public int ExpiredPages { get; set; }

    /// <summary>Where every request is redirected to; null: nowhere.</summary>
    public Uri? RedirectTo { get; init; }

    /// <summary>Where the next pages are said to be; null: on this server.</summary>
    public Uri? NextLinks { get; init; }

    /// <summary>Answers a request before anything else is done; null: no such answer.</summary>
    public Func<string, RawAnswer?>? Raw { get; init; }
}
