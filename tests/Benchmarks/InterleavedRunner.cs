using System.Diagnostics;

namespace ConnectorSdk.Benchmarks;

/// <summary>What a case cost, as a multiple of its floor in the same rounds.</summary>
internal sealed record Ratio(string Name, double Median, double P25, double P75, double FloorMilliseconds);

/// <summary>
/// Runs a case and its floor by turns in one process, so that whatever else the machine does hits both alike, and compares round by
/// round.
/// </summary>
internal static class InterleavedRunner
{
    private const int WarmUp = 5;
    private const int Rounds = 21;

    public static Ratio Run(string name, Action floor, Action subject)
    {
        List<double> ratios = [];
        List<double> floors = [];
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var isFloorFirst = round % 2 == 0;
            var first = Milliseconds(isFloorFirst ? floor : subject);
            var second = Milliseconds(isFloorFirst ? subject : floor);
            var (floorTime, subjectTime) = isFloorFirst ? (first, second) : (second, first);
            if (round >= 0)
            {
                ratios.Add(subjectTime / floorTime);
                floors.Add(floorTime);
            }
        }

        ratios.Sort();
        floors.Sort();
        return new Ratio(name, ratios[Rounds / 2], ratios[Rounds / 4], ratios[3 * Rounds / 4], floors[Rounds / 2]);
    }

    private static double Milliseconds(Action action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
