using CsCheck;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Programs from a seed and their verdicts. The same seed gives the same programs.</summary>
internal sealed class OracleRun
{
    public const string SeedVariable = "CONNECTORSDK_ORACLE_SEED";
    private const int ProgramsPerBatch = 200;

    /// <summary>
    /// Short programs are judged fast, and hide little of a statement's effect. Long programs have more combinations.
    /// </summary>
    private static readonly Gen<int[][]> _batches =
        Gen.OneOf(Gen.Int[0, 5039].Array[8, 26], Gen.Int[0, 5039].Array[8, 26], Gen.Int[0, 5039].Array[0, 50])
            .Array[ProgramsPerBatch];

    private readonly SortedDictionary<string, ConstructTally> _constructs = new(StringComparer.Ordinal);
    private readonly List<string> _rejected = [];

    private readonly ProgramSource _source;

    private OracleRun(string seed, ProgramSource source) => (Seed, _source) = (seed, source);

    public string Seed { get; }

    public int ProgramCount { get; private set; }

    /// <summary>The statistics of all programs.</summary>
    public ConstructTally Total { get; } = new();

    public IReadOnlyDictionary<string, ConstructTally> Constructs => _constructs;

    /// <summary>The programs that don't compile because of an error in the generator.</summary>
    public IReadOnlyList<string> Rejected => _rejected;

    /// <summary>Judges programs until there are enough.</summary>
    /// <param name="seed">The seed, or null for a random seed.</param>
    /// <param name="wanted">The number of programs, rounded to batches.</param>
    /// <param name="source">The source of the programs.</param>
    public static async Task<OracleRun> JudgeAsync(string? seed, int wanted, ProgramSource source)
    {
        var random = seed is null ? new PCG((uint)Environment.TickCount64) : PCG.Parse(seed);
        var run = new OracleRun(random.ToString(), source);
        List<Task<JudgedBatch>> judged = [];
        for (var count = 0; count == 0 || count + ProgramsPerBatch <= wanted; count += ProgramsPerBatch)
        {
            var place = random.ToString();
            var batch = _batches.Generate(random, null, out _);
            judged.Add(Task.Run(() => JudgeAsync(batch, place, source)));
            if (judged.Count >= Environment.ProcessorCount)
            {
                run.Add(await judged[0]);
                judged.RemoveAt(0);
            }
        }

        foreach (var one in judged)
        {
            run.Add(await one);
        }

        return run;
    }

    private static async Task<JudgedBatch> JudgeAsync(int[][] batch, string seed, ProgramSource source)
    {
        List<GeneratedProgram> programs = [.. batch.Select(source.Write)];
        return new(seed, programs, await ProgramBatch.JudgeAsync(programs));
    }

    private void Add(JudgedBatch judged)
    {
        Dictionary<GeneratedProgram, int> numbers = [];
        foreach (var program in judged.Programs)
        {
            numbers.Add(program, ++ProgramCount);
            foreach (var construct in program.Constructs)
            {
                TallyOf(construct).Programs++;
            }
        }

        Total.Programs = ProgramCount;
        foreach (var verdict in judged.Verdict.Verdicts)
        {
            var number = numbers[verdict.Program];
            Total.Add(verdict, isAlone: false, number, judged.Seed);
            foreach (var construct in verdict.Program.Constructs)
            {
                TallyOf(construct).Add(verdict, verdict.Program.IsOnly(construct), number, judged.Seed);
            }
        }

        _rejected.AddRange(judged.Verdict.Rejected.Select(pair => $"{judged.Seed}: {pair.Value}\n{pair.Key.Source}"));
    }

    private ConstructTally TallyOf(string construct)
    {
        if (!_constructs.TryGetValue(construct, out var tally))
        {
            _constructs.Add(construct, tally = new());
        }

        return tally;
    }

    private sealed record JudgedBatch(string Seed, IReadOnlyList<GeneratedProgram> Programs, BatchVerdict Verdict);
}
