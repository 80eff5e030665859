using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Site.Tests.Corpus;

/// <summary>A site for more than a thousand documents is small enough to open, search, and copy.</summary>
[Trait("Speed", "Slow")]
public sealed class CorpusSiteTests(CorpusSite site) : IClassFixture<CorpusSite>
{
    private const long Kilobyte = 1024, Megabyte = 1024 * Kilobyte;

    [Fact]
    public void Every_cmdlet_has_a_page()
    {
        var pages = Directory.GetFiles(Path.Combine(site.Root, "cmdlets")).Length;

        Assert.InRange(pages, SharedDocuments.Below("corpus/exchange").Count - 5, int.MaxValue);
    }

    [Fact]
    public void Every_link_leads_to_a_file_and_its_anchor() => Assert.Empty(LinkCheck.Broken(site.Root).Take(20));

    [Fact]
    public void The_site_is_at_most_two_and_a_half_times_as_large_as_its_documents()
    {
        var documents = Sizes(Path.Combine(SharedDocuments.Folder!, "corpus", "exchange"), "*.md").Sum();

        Assert.InRange(Sizes(site.Root, "*").Sum(), 1, documents * 5 / 2);
    }

    [Fact]
    public void A_page_is_at_most_a_megabyte_and_half_of_the_pages_at_most_24_kilobytes()
    {
        var sizes = Sizes(Path.Combine(site.Root, "cmdlets"), "*.html").Order().ToList();

        Assert.InRange(sizes[^1], 1, Megabyte);
        Assert.InRange(sizes[sizes.Count / 2], 1, 24 * Kilobyte);
    }

    [Fact]
    public void The_search_loads_at_most_a_megabyte_and_the_index_is_at_most_400_kilobytes()
    {
        Assert.InRange(new FileInfo(Path.Combine(site.Root, "assets/search-index.js")).Length, 1, Megabyte);
        Assert.InRange(new FileInfo(Path.Combine(site.Root, "index.html")).Length, 1, 400 * Kilobyte);
    }

    private static IEnumerable<long> Sizes(string folder, string pattern)
        => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Select(path => new FileInfo(path).Length);
}
