namespace ConnectorSdk.Cli.Site;

/// <summary>The files that are in every site: styles, scripts, and the libraries that the scripts use.</summary>
internal static class SiteAssets
{
    private const string Prefix = "Site.Assets.";

    /// <summary>The file with the notices of the libraries.</summary>
    public const string Notices = "THIRD-PARTY-NOTICES.txt";

    /// <summary>The files, relative to the site, by the names of their resources.</summary>
    public static IReadOnlyList<(string File, string Resource)> All { get; } =
    [
        .. typeof(SiteAssets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (FileOf(name[Prefix.Length..]), name)),
    ];

    public static Stream Open(string resource) => typeof(SiteAssets).Assembly.GetManifestResourceStream(resource)!;

    private static string FileOf(string name) => name == Notices ? name : "assets/" + name;
}
