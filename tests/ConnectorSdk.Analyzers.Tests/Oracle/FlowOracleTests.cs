using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The analyzer against the compiler and the runtime: whatever it calls an error, every run throws.</summary>
public sealed class FlowOracleTests
{
    private const string CountVariable = "CONNECTORSDK_ORACLE_PROGRAMS";
    private const int FewPrograms = 200;
    private const double TolerablePercentage = 5;

    [Fact]
    public async Task An_error_is_never_reported_where_some_run_does_not_throw()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var number)
            ? number
            : FewPrograms;
        var run = await OracleRun.JudgeAsync(Environment.GetEnvironmentVariable(OracleRun.SeedVariable), wanted);
        Report(run);
        Assert.Contains(run.Certain, verdict => !verdict.IsMissed);
    }

    /// <summary>A few programs tell little of a percentage, so they are always the same ones.</summary>
    [Fact]
    public async Task Nearly_all_violations_are_reported_that_every_run_throws()
    {
        var run = await OracleRun.JudgeAsync("0007E0VKY0G2", FewPrograms);
        List<SiteVerdict> certain = [.. run.Certain];
        var missed = certain.Where(verdict => verdict.IsMissed).ToList();
        if (missed.Count * 100 > TolerablePercentage * certain.Count)
        {
            var shortest = missed.MinBy(verdict => verdict.Program.Lines.Count)!;
            var shrunk = await ProgramShrinker.ShrinkAsync(shortest, verdict => verdict.IsMissed);
            Assert.Fail($"{Share(certain)} are missed with {OracleRun.SeedVariable}={run.Seed}, such as\n{shrunk.Describe()}");
        }
    }

    private static void Report(OracleRun run)
    {
        List<SiteVerdict> certain = [.. run.Certain];
        var possible = run.Verdicts.Where(verdict => !verdict.ReportedAsPossible.IsEmpty).ToList();
        Write($"{OracleRun.SeedVariable}={run.Seed}: {run.ProgramCount} programs, {run.Verdicts.Count} checks");
        Write($"called possible: {possible.Count}, in no run: {possible.Count(verdict => verdict.IsFalseWarning)}");
        Write($"certain to throw but missed, without builders that escape: {Share(certain)}");
        var silent = run.Verdicts.Where(verdict => verdict.Program.Constructs.Contains(ProgramWriter.Escape)).ToList();
        Write($"with builders that escape or come from elsewhere: {silent.Count}, reported {silent.Count(verdict => !verdict.ReportedAsCertain.IsEmpty)}"
            + $" of {silent.Count(verdict => !verdict.Certain.IsEmpty)} that are certain to throw");
        foreach (var construct in certain.SelectMany(verdict => verdict.Program.Constructs).Distinct().Order())
        {
            Write($"{construct}: {Share([.. certain.Where(verdict => verdict.Program.Constructs.Contains(construct))])}");
        }

        foreach (var missed in certain.Where(verdict => verdict.IsMissed).OrderBy(verdict => verdict.Program.Lines.Count).Take(5))
        {
            Write(missed.Describe());
        }
    }

    private static string Share(List<SiteVerdict> certain)
    {
        var missed = certain.Count(verdict => verdict.IsMissed);
        return string.Create(
            CultureInfo.InvariantCulture, $"{missed} of {certain.Count} ({100.0 * missed / Math.Max(1, certain.Count):F1} %)");
    }

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
