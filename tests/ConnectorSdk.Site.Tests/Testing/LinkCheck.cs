using AngleSharp.Dom;

namespace ConnectorSdk.Site.Tests;

/// <summary>Follows the links of pages.</summary>
internal static class LinkCheck
{
    /// <summary>Gets the broken links, and the missing files that a page loads.</summary>
    public static IReadOnlyList<string> Broken(string root)
    {
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var read = pages.Select(path => (Path: path, Page: BuiltSite.Parse(path)))
            .Select(pair => (pair.Path, Links: Links(pair.Page), Ids: Ids(pair.Page)))
            .ToList();
        var ids = read.ToDictionary(page => page.Path, page => page.Ids);
        return [.. from page in read
                   from link in page.Links
                   where !Leads(page.Path, link, ids)
                   select $"{Path.GetRelativePath(root, page.Path)}: {link}"];
    }

    private static List<string> Links(IDocument page)
        => [.. page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => !link.StartsWith("https://", StringComparison.Ordinal)
                && !link.StartsWith("http://", StringComparison.Ordinal) && link != "data:,")
            .Distinct()];

    private static HashSet<string> Ids(IDocument page)
        => [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];

    private static bool Leads(string from, string link, Dictionary<string, HashSet<string>> ids)
    {
        var parts = link.Split('#');
        var path = parts[0].Length == 0 ? from : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from)!, parts[0]));
        return File.Exists(path) && (parts.Length == 1 || ids[path].Contains(parts[1]));
    }
}
