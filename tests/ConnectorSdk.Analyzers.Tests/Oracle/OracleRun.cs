using CsCheck;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Programs from a seed, and what came of each: the same seed gives the same programs.</summary>
internal sealed class OracleRun
{
    public const string SeedVariable = "CONNECTORSDK_ORACLE_SEED";
    private const int ProgramsPerBatch = 100;

    private static readonly Gen<int[][]> _batches = Gen.Int[0, 5039].Array[0, 50].Array[ProgramsPerBatch];

    private readonly List<SiteVerdict> _verdicts = [];

    private OracleRun(string seed) => Seed = seed;

    public string Seed { get; }

    public int ProgramCount { get; private set; }

    public IReadOnlyList<SiteVerdict> Verdicts => _verdicts;

    /// <summary>The verdicts about what every run throws.</summary>
    public IEnumerable<SiteVerdict> Certain => _verdicts.Where(verdict => verdict.IsCertain);

    /// <summary>Judges programs until enough are; a wrong verdict about one ends the test.</summary>
    /// <param name="seed">The seed; null for any.</param>
    /// <param name="wanted">The number of programs, rounded to batches.</param>
    public static async Task<OracleRun> JudgeAsync(string? seed, int wanted)
    {
        var random = seed is null ? new PCG((uint)Environment.TickCount64) : PCG.Parse(seed);
        var run = new OracleRun(random.ToString());
        do
        {
            var place = random.ToString();
            await run.JudgeAsync(_batches.Generate(random, null, out _), place);
        }
        while (run.ProgramCount + ProgramsPerBatch <= wanted);

        return run;
    }

    private async Task JudgeAsync(int[][] batch, string seed)
    {
        var judged = await ProgramBatch.JudgeAsync([.. batch.Select(ProgramBatch.Write)]);
        ProgramCount += batch.Length;
        _verdicts.AddRange(judged);
        if (judged.Where(verdict => verdict.IsWrong).MinBy(verdict => verdict.Program.Lines.Count) is { } wrong)
        {
            var shrunk = await ProgramShrinker.ShrinkAsync(wrong, verdict => verdict.IsWrong);
            Assert.Fail($"{SeedVariable}={seed} begins with this.\n{shrunk.Describe()}");
        }
    }
}
