namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>
/// Decides where the links of documents lead: to the site's own page of a cmdlet, to the web, or nowhere. A document can't make a
/// page load anything or run a script.
/// </summary>
/// <param name="pageOf">The address of a cmdlet's page; null if the site has none.</param>
internal sealed class PageLinks(Func<string, string?> pageOf)
{
    /// <summary>The address of a link; null if only its text is shown.</summary>
    public string? Resolve(string? address)
        => !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Own(address ?? "")
            : uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp ? null
            : Own(uri.AbsolutePath) ?? uri.AbsoluteUri;

    /// <summary>The page of the cmdlet that the last part of a path names.</summary>
    private string? Own(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var name = (end < 0 ? path : path[..end]).TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        return pageOf(name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^".md".Length] : name);
    }
}
