using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Compares the analyzer with the compiler and the runtime. If it reports an error, every run must throw.</summary>
[Trait("Speed", "Slow")]
public sealed class FlowOracleTests
{
    private const string CountVariable = "CONNECTORSDK_ORACLE_PROGRAMS";
    private const string DetailsVariable = "CONNECTORSDK_ORACLE_DETAILS";
    private const int FewPrograms = 200;
    private const int ShrunkPrograms = 3;
    private const double TolerablePercentage = 5;

    [Fact]
    public async Task An_error_is_never_reported_where_some_run_does_not_throw()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var number)
            ? number
            : FewPrograms;
        var seed = Environment.GetEnvironmentVariable(OracleRun.SeedVariable);
        var run = await OracleRun.JudgeAsync(seed, wanted, ProgramSource.All);
        Report(run);
        Assert.True(run.Rejected is [], $"{run.Rejected.Count} programs aren't C#: {string.Join('\n', run.Rejected.Take(1))}");
        Assert.True(run.Total.Certain > run.Total.Missed);
        if (run.Total.False > 0)
        {
            Assert.Fail($"{run.Total.False} verdicts are wrong.\n{string.Join('\n', await DescribeWrongAsync(run))}");
        }
    }

    /// <summary>A percentage of a few programs would vary, so the programs are always the same.</summary>
    [Fact]
    public async Task Nearly_all_violations_are_reported_that_every_run_throws()
    {
        var run = await OracleRun.JudgeAsync("0007E0VKY0G2", FewPrograms, ProgramSource.Followed);
        if (run.Total.Missed * 100 > TolerablePercentage * run.Total.Certain)
        {
            var missed = run.Total.ShortestMissed!;
            var shrunk = await ProgramShrinker.ShrinkAsync(missed, ProgramSource.Followed, verdict => verdict.IsMissed);
            Assert.Fail($"{run.Total.Missed} of {run.Total.Certain} are missed with {OracleRun.SeedVariable}={run.Seed}, "
                + "such as\n"
                + shrunk.Describe());
        }
    }

    /// <summary>Gets the wrong verdicts with the smallest programs, one for each construct.</summary>
    private static async Task<IReadOnlyList<string>> DescribeWrongAsync(OracleRun run)
    {
        List<string> described = [];
        var shortest = run.Constructs.Values.Select(tally => tally.Wrong).OfType<(SiteVerdict Verdict, string Seed)>()
            .DistinctBy(wrong => wrong.Verdict.Program)
            .OrderBy(wrong => wrong.Verdict.Program.Lines.Count);
        foreach (var (verdict, seed) in shortest.Take(ShrunkPrograms))
        {
            var shrunk = await ProgramShrinker.ShrinkAsync(verdict, ProgramSource.All, other => other.IsWrong);
            described.Add($"{OracleRun.SeedVariable}={seed} begins with this.\n{shrunk.Describe()}");
        }

        return described;
    }

    private static void Report(OracleRun run)
    {
        List<string> lines =
        [
            $"{OracleRun.SeedVariable}={run.Seed}: {run.ProgramCount} programs",
            "By construct: programs | checks that throw in every run, where the analyzer may know the builder | share missed"
            + " | checks that throw in every run, in programs without another construct | share missed"
            + " | wrong | wrong without another construct | number of the first of these programs",
            $"all | {run.Total}",
            .. run.Constructs.Select(pair => $"{pair.Key} | {pair.Value}"),
        ];
        if (Environment.GetEnvironmentVariable(DetailsVariable) is not null)
        {
            foreach (var (construct, tally) in run.Constructs)
            {
                lines.Add(tally.Wrong is { } wrong ? $"\nFALSE {construct} {wrong.Seed}\n{wrong.Verdict.Describe()}" : "");
                lines.Add(tally.ShortestMissed is { } missed ? $"\nMISSED {construct}\n{missed.Describe()}" : "");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', lines));
    }
}
