using System.Diagnostics;
using System.Globalization;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Projects;

/// <summary>
/// What a project with all documents costs, and projects with up to thousands of copies. Times are those of the processor, so
/// other work on the machine matters little. The compiler runs in one thread.
/// </summary>
internal static class CorpusReport
{
    /// <summary>The documents that are copied, spread over the corpus: projects of all sizes have the same mix.</summary>
    private const int Copied = 10;

    /// <summary>The cost of a document in the largest project, against that in the project of <see cref="Reference"/>.</summary>
    private const double Tolerance = 1.3;

    /// <summary>Smaller projects cost more a document: something is done once in each.</summary>
    private const int Reference = 100;

    private static readonly int[] _sizes = [10, Reference, 1000, 5000];

    /// <summary>Returns 1 where the cost of a document grows with their number, 2 where there are no documents.</summary>
    public static int Print(TextWriter output)
    {
        if (!SharedDocuments.ArePresent)
        {
            Console.Error.WriteLine(SharedDocuments.SkipReason);
            return 2;
        }

        var corpus = SharedDocuments.Below("corpus/exchange");
        List<SharedDocument> copied = [.. Enumerable.Range(0, Copied).Select(i => corpus[i * corpus.Count / Copied])];
        for (var i = 0; i < 20; i++)
        {
            ProjectCost.Measure(DocumentCopies.Take(copied, Reference));
        }

        output.WriteLine($"{"",-18} {"generate",10} {"compile",10} {"unchanged",10} {"edit",10} {"allocated",10} {"kept",8}");
        output.WriteLine($"{"",-18} {"ms/doc",10} {"ms/doc",10} {"us/doc",10} {"ms",10} {"KB/doc",10} {"KB/doc",8}");
        Print(output, "all documents", ProjectCost.Measure(
            [.. corpus.Select(document => new EditableDocument(document.Path, document.Text))]));
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"peak memory: {process.PeakWorkingSet64 / 1e6:0} MB"));
        var costs = _sizes.ToDictionary(size => size, size => Measure(copied, size));
        foreach (var (size, cost) in costs)
        {
            Print(output, $"{size} copies", cost);
        }

        var growth = costs[_sizes[^1]].PerDocument / costs[Reference].PerDocument;
        var isFlat = growth <= Tolerance;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"a document of {_sizes[^1]} / of {Reference}: {growth:0.00}, goal {Tolerance:0.00}{(isFlat ? "" : "  MISSED")}"));
        return isFlat ? 0 : 1;
    }

    /// <summary>Small projects are measured several times.</summary>
    private static ProjectCost Measure(List<SharedDocument> copied, int size)
    {
        var documents = DocumentCopies.Take(copied, size);
        return Enumerable.Range(0, Math.Max(1, 500 / size))
            .Select(_ => ProjectCost.Measure(documents))
            .MinBy(cost => cost.PerDocument)!;
    }

    private static void Print(TextWriter output, string name, ProjectCost cost)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-18} {cost.Of(cost.Generate),10:0.00} {cost.Of(cost.Compile),10:0.00} {cost.Of(cost.Unchanged) * 1e3,10:0.0} "
                + $"{cost.Edit,10:0.0} {cost.Of(cost.AllocatedBytes) / 1024,10:0} {cost.Of(cost.KeptBytes) / 1024,8:0}"));
}
