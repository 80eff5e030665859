namespace ConnectorSdk.Cli.Site.Markup;

/// <summary>
/// Decides the target of a document's links: the site's page of a cmdlet, the web, or none. A document can't make a page load
/// anything or run a script.
/// </summary>
/// <param name="pageOf">Gets the address of a cmdlet's page, or null if the site has none.</param>
internal sealed class PageLinks(Func<string, string?> pageOf)
{
    /// <returns>The address of a link, or null if only its text is shown.</returns>
    public string? Resolve(string? address)
        => !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Own(address ?? "")
            : uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp ? null
            : Own(uri.AbsolutePath) ?? uri.AbsoluteUri;

    /// <summary>Gets the page of the cmdlet in the last part of a path.</summary>
    private string? Own(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var name = (end < 0 ? path : path[..end]).TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        return pageOf(name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^".md".Length] : name);
    }
}
