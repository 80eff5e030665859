using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.Cli.Site.Pages;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What the pages of a site cost, against reading their documents.</summary>
internal static class SiteRows
{
    private const int Documents = 140;

    private static readonly Terminal _nowhere = new(TextReader.Null, TextWriter.Null, TextWriter.Null);

    public static RowGroup Create()
    {
        var paths = SampleDocuments.Take(Documents)
            .Select(document => Path.Combine(SharedDocuments.Folder!, document.Path))
            .ToList();
        var specs = SpecLoader.Load(paths, _nowhere);
        return new RowGroup(
            () => SpecLoader.Load(paths, _nowhere),
            new Row("site / reading its documents", () => Write(specs), Goal: 1.8,
                Allocation: Allocation.Kilobytes(1400, Documents)));
    }

    private static void Write(IReadOnlyList<LoadedSpec> specs)
    {
        var index = new SiteIndex(specs);
        SearchIndex.Write(index);
        IndexPage.Write(index, "Cmdlets");
        foreach (var entry in index.Cmdlets)
        {
            _ = new CmdletPage(CmdletReferenceBuilder.Build(entry, index), index.OfNoun(entry.Builder.Noun), "Cmdlets").Write();
        }
    }
}
