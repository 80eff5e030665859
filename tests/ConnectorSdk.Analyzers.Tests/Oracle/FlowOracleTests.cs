using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The analyzer against the compiler and the runtime: whatever it calls an error, every run throws.</summary>
public sealed class FlowOracleTests
{
    private const string Variable = "CONNECTORSDK_ORACLE_PROGRAMS";
    private const int ProgramsPerBatch = 100;

    [Fact]
    public async Task An_error_is_never_reported_where_some_run_does_not_throw()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : 3 * ProgramsPerBatch;
        var verdicts = new ConcurrentBag<SiteVerdict>();
        var programs = 0;
        await Gen.Int[0, 5039].Array[0, 50].Array[ProgramsPerBatch].SampleAsync(
            async batch =>
            {
                var written = batch.Select((choices, i) => ProgramWriter.Write($"P{i}", choices)).ToList();
                var judged = await ProgramBatch.JudgeAsync(written);
                Interlocked.Add(ref programs, written.Count);
                foreach (var verdict in judged)
                {
                    verdicts.Add(verdict);
                }

                if (judged.Where(verdict => verdict.IsWrong).MinBy(verdict => verdict.Program.Lines.Count) is { } wrong)
                {
                    Assert.Fail(Describe(await ProgramShrinker.ShrinkAsync(wrong)));
                }
            },
            iter: Math.Max(1, wanted / ProgramsPerBatch),
            threads: 1,
            print: _ => "the choices of a batch");
        Report(programs, verdicts);
        Assert.Contains(verdicts, verdict => verdict is { Certain.IsEmpty: false, IsMissed: false });
    }

    private static string Describe(SiteVerdict verdict)
        => $"""
        check {verdict.Site}: reported {string.Join(' ', verdict.ReportedAsCertain)}, possible {string.Join(' ', verdict.ReportedAsPossible)};
        thrown by every run: {string.Join(' ', verdict.Certain)}, by some: {string.Join(' ', verdict.Possible)}
        {verdict.Program.Source}
        """;

    private static void Report(int programs, IReadOnlyCollection<SiteVerdict> verdicts)
    {
        var certain = verdicts
            .Where(verdict => !verdict.Certain.IsEmpty && !verdict.Program.Constructs.Contains(ProgramWriter.Escape))
            .ToList();
var possible = verdicts.Where(verdict => !verdict.ReportedAsPossible.IsEmpty).ToList();
        Write($"{programs} programs, {verdicts.Count} checks");
        Write($"called possible: {possible.Count}, in no run: {possible.Count(verdict => verdict.IsFalseWarning)}");
        Write($"certain to throw but missed, without builders that escape: {Share(certain)}");
        foreach (var construct in certain.SelectMany(verdict => verdict.Program.Constructs).Distinct().Order())
        {
            Write($"{construct}: {Share([.. certain.Where(verdict => verdict.Program.Constructs.Contains(construct))])}");
        }

        foreach (var missed in certain.Where(verdict => verdict.IsMissed).OrderBy(verdict => verdict.Program.Lines.Count).Take(5))
        {
            Write(Describe(missed));
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
