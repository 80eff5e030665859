using System.Diagnostics;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What a row cost against its floor of the same rounds: the middle, and the middle half.</summary>
internal sealed record Result(Row Row, double Median, double P25, double P75, double FloorMilliseconds)
{
    /// <summary>
    /// Machines differ, so a row misses its goal only by this factor, and only if three quarters of the rounds did.
    /// </summary>
    public const double Tolerance = 1.3;

    /// <summary>Whether the row is near enough to its goal.</summary>
    public bool IsMet => P25 <= Row.Goal * Tolerance;
}

/// <summary>
/// Runs the rows of a group and their floor by turns in one process, each round beginning with another one, so that whatever else
/// the machine does hits all alike, and compares round by round.
/// </summary>
internal static class InterleavedRunner
{
    public static IReadOnlyList<Result> Run(RowGroup group)
    {
        Action[] runs = [group.Floor, .. group.Rows.Select(row => row.Run)];
        List<double[]> rounds = [];
        for (var round = -group.WarmUp; round < group.Rounds; round++)
        {
            var times = new double[runs.Length];
            for (var turn = 0; turn < runs.Length; turn++)
            {
                var i = (turn + group.WarmUp + round) % runs.Length;
                times[i] = i == 0 ? Milliseconds(runs[i], group.FloorRuns) : Milliseconds(runs[i], 1);
            }

            if (round >= 0)
            {
                rounds.Add(times);
            }
        }

        var floor = Sorted(rounds.Select(times => times[0]));
        return [.. group.Rows.Select((row, i) =>
        {
            var compared = Sorted(rounds.Select(times => row.Measure == Measure.Ratio
                ? times[i + 1] / times[0]
                : times[i + 1] - times[0]));
            return new Result(row, At(compared, 0.5), At(compared, 0.25), At(compared, 0.75), At(floor, 0.5));
        })];
    }

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Order()];

    private static double At(double[] sorted, double share) => sorted[(int)(share * sorted.Length)];

    private static double Milliseconds(Action run, int times)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            run();
        }

        return watch.Elapsed.TotalMilliseconds / times;
    }
}
