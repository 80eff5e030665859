using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>Some documents of the corpus, spread over all of it.</summary>
internal static class SampleDocuments
{
    public static IReadOnlyList<SharedDocument> Take(int count)
    {
        var all = SharedDocuments.Below("corpus/exchange");
        return [.. Enumerable.Range(0, count).Select(i => all[i * all.Count / count])];
    }
}
