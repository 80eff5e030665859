using System.Globalization;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What things cost against a floor of the same run.</summary>
internal static class RatioReport
{
    /// <summary>A time that misses its goal by this factor is a failure: machines differ. What is allocated doesn't.</summary>
    private const double Tolerance = 1.3;

    /// <summary>They start processes for minutes: run only when they are named.</summary>
    private static readonly string[] _slow = ["compiler", "process", "checking", "tool"];

    /// <summary>Each prepares its rows when its turn comes.</summary>
    private static readonly (string Name, Func<RowGroup> Create)[] _groups =
    [
        ("documents", DocumentRows.Create),
        ("rules", RuleRows.Create),
        ("length", LengthRows.Create),
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

    public static IEnumerable<string> SlowGroups => _slow;

    public static IEnumerable<string> Groups => _groups.Select(group => group.Name);

    /// <summary>
    /// Runs the quick groups or the named ones. Returns 1 where a goal is missed, 2 where there are no documents.
    /// </summary>
    public static int Print(TextWriter output, IReadOnlyCollection<string> names)
    {
        if (!SharedDocuments.ArePresent)
        {
            Console.Error.WriteLine(SharedDocuments.SkipReason);
            return 2;
        }

        output.WriteLine($"{"what / floor",-52} {"ratio",8} {"p25",8} {"p75",8} {"goal",8} {"floor",12}");
        var isMet = true;
        foreach (var (name, create) in _groups)
        {
            if (names.Count == 0 ? !_slow.Contains(name) : names.Contains(name))
            {
                foreach (var result in InterleavedRunner.Run(create()))
                {
                    isMet &= Print(output, result);
                }
            }
        }

        return isMet ? 0 : 1;
    }

    private static bool Print(TextWriter output, Result result)
    {
        var row = result.Row;
        var isMet = result.Median <= row.Goal * Tolerance;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{row.Name,-52} {result.Median,8:0.00} {result.P25,8:0.00} {result.P75,8:0.00} {row.Goal,8:0.00}"
                + $" {result.FloorMilliseconds,9:0.0} ms{(isMet ? "" : "  MISSED")}"));
        return isMet & PrintAllocation(output, row);
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
