using AngleSharp.Html.Dom;

namespace ConnectorSdk.Site.Tests.Pages;

/// <summary>A site uses only its own files.</summary>
public sealed class LinkTests(SampleSite samples)
{
    [Fact]
    public void Every_link_leads_to_a_file_and_its_anchor()
    {
        var site = samples.Site;

        Assert.Empty(LinkCheck.Broken(site.Root));
    }

    [Fact]
    public void No_page_loads_anything_from_elsewhere()
    {
        var site = samples.Site;

        Assert.All(
            site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal))
                .Select(site.Page)
                .SelectMany(page => page.QuerySelectorAll("script[src], link[href], img, iframe, [srcset], object, embed"))
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")),
            address => Assert.Matches("^(data:,|(\\.\\./)?assets/[a-z.-]+)$", address));
    }

    [Fact]
    public void Every_page_has_one_first_heading_and_no_gap_between_headings()
    {
        var site = samples.Site;

        Assert.All(site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var levels = Levels(site.Page(file));
            Assert.Single(levels, 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
        });
    }

    [Fact]
    public void Every_id_is_unique()
    {
        var site = samples.Site;

        Assert.All(site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file => Assert.Distinct(
            site.Page(file).QuerySelectorAll("[id]").Select(element => element.Id)));
    }

    private static List<int> Levels(IHtmlDocument page)
        => [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];
}
