using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.Cli.Site.Pages;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Site;

/// <summary>Writes a site: an index, a page for each cmdlet, and the files that the search and the pages use.</summary>
internal static class SiteGenerator
{
    private const string Index = "index.html", Search = "assets/search-index.js", Pages = "cmdlets/";

    /// <returns>The number of cmdlet pages.</returns>
    /// <exception cref="UnusableArgumentsException">The folder can't be used.</exception>
    public static int Write(IEnumerable<LoadedSpec> specs, string path, string title, Terminal terminal)
    {
        var index = new SiteIndex(specs);
        var folder = SiteFolder.Open(
            path,
            [Index, Search, .. SiteAssets.All.Select(asset => asset.File), .. index.Cmdlets.Select(entry => Pages + entry.File)]);
        foreach (var (file, resource) in SiteAssets.All)
        {
            using var content = SiteAssets.Open(resource);
            folder.Write(file, content);
        }

        folder.Write(Index, IndexPage.Write(index, title));
        folder.Write(Search, SearchIndex.Write(index));
        Progress.Run("Writing pages", index.Cmdlets, entry => WritePage(entry, index, folder, title), terminal);
        folder.Finish();
        return index.Cmdlets.Count;
    }

    private static string WritePage(CmdletEntry entry, SiteIndex index, SiteFolder folder, string title)
    {
        var page = new CmdletPage(CmdletReferenceBuilder.Build(entry, index), index.OfNoun(entry.Builder.Noun), title);
        folder.Write(Pages + entry.File, page.Write());
        return entry.File;
    }
}
