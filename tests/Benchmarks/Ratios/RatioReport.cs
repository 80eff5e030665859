using System.Diagnostics;
using System.Globalization;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What things cost against a floor of the same run.</summary>
internal static class RatioReport
{
    /// <summary>The groups that <c>--quick</c> leaves out: they start processes, or work on thousands of documents.</summary>
    public static readonly IReadOnlyList<string> Slow = ["number", "compiler", "process", "checking", "tool"];

    /// <summary>Each prepares its rows when its turn comes.</summary>
    private static readonly (string Name, Func<RowGroup> Create)[] _groups =
    [
        ("documents", DocumentRows.Create),
        ("peer", DocumentRows.Peer),
        ("rules", RuleRows.Create),
        ("length", LengthRows.Create),
        ("number", LengthRows.Number),
        ("building", CommandRows.Building),
        ("validating", CommandRows.Validating),
        ("rendering", CommandRows.Rendering),
        ("emitted", EmittedCodeRows.Create),
        ("chains", AnalyzerRows.Chains),
        ("nobuilder", AnalyzerRows.NoBuilder),
        ("typing", EditorRows.Typing),
        ("editing", EditorRows.EditingDocuments),
        ("site", SiteRows.Create),
        ("rest", RestRows.Create),
        ("compiler", CompilerRows.Scanning),
        ("process", CompilerRows.NoGenerator),
        ("checking", CompilerRows.Checking),
        ("tool", ToolRows.Create),
    ];

    public static IEnumerable<string> Groups => _groups.Select(group => group.Name);

    /// <summary>
    /// Runs all groups or the named ones. Returns 1 where a goal is missed, 2 where there are no documents.
    /// </summary>
    public static int Print(TextWriter output, IReadOnlyCollection<string> names, bool isQuick)
    {
        if (!SharedDocuments.ArePresent)
        {
            Console.Error.WriteLine(SharedDocuments.SkipReason);
            return 2;
        }

        if (isQuick)
        {
            output.WriteLine(
                $"Quick: a fifth of the rounds, without the groups {string.Join(", ", Slow)} unless they are named.");
        }

        var watch = Stopwatch.StartNew();
        output.WriteLine($"{"what / floor",-52} {"ratio",8} {"p25",8} {"p75",8} {"goal",8} {"floor",12}");
        var isMet = true;
        foreach (var (name, create) in _groups)
        {
            if (names.Count == 0 ? !isQuick || !Slow.Contains(name) : names.Contains(name))
            {
                var group = create();
                foreach (var result in InterleavedRunner.Run(isQuick ? group.Shortened() : group))
                {
                    isMet &= Print(output, result);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"in {watch.Elapsed:m\\:ss} minutes"));
        return isMet ? 0 : 1;
    }

    private static bool Print(TextWriter output, Result result)
    {
        var row = result.Row;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{row.Name,-52} {result.Median,8:0.00} {result.P25,8:0.00} {result.P75,8:0.00} {row.Goal,8:0.00}"
                + $" {result.FloorMilliseconds,9:0.0} ms{(result.IsMet ? "" : "  MISSED")}"));
        return result.IsMet & PrintAllocation(output, row);
    }

    private static bool PrintAllocation(TextWriter output, Row row)
    {
        if (row.Allocation is not { } allocation)
        {
            return true;
        }

        var allocated = allocation.Of(row.Run);
        var isMet = allocated <= allocation.Goal;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{$"  allocated, {allocation.Unit} each",-52} {allocated,8:0.0} {"",8} {"",8} "
                + $"{allocation.Goal,8:0.0}{(isMet ? "" : "  MISSED")}"));
        return isMet;
    }
}
