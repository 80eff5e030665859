using System.Globalization;
using CsCheck;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Generated programs that compute values. The known facts about a result are true in every run.</summary>
[Trait("Speed", "Slow")]
public sealed class ValueOracleTests
{
    private const string CountVariable = "CONNECTORSDK_VALUE_PROGRAMS";
    private const string SeedVariable = "CONNECTORSDK_VALUE_SEED";
    private const int ProgramsPerBatch = 200;

    private static readonly Gen<int[][]> _batches = Gen.Int[0, 5039].Array[20, 120].Array[ProgramsPerBatch];

    [Fact]
    public void What_is_known_of_a_value_is_true_of_every_run()
    {
        var wanted = int.Parse(Environment.GetEnvironmentVariable(CountVariable) ?? "200", CultureInfo.InvariantCulture);
        var random = Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } seed
            ? PCG.Parse(seed) : new PCG((uint)Environment.TickCount64);
        var (known, one, count) = (0, 0, 0);
        while (count < wanted)
        {
            var place = random.ToString();
            var verdicts = ValueOracle.Judge([.. _batches.Generate(random, null, out _).Select(ValueProgramWriter.Write)]);
            var wrong = verdicts.Where(verdict => verdict.IsWrong)
                .OrderBy(verdict => verdict.Program.Body.Length).Take(3).ToList();
            Assert.True(wrong.Count == 0, $"{SeedVariable}={place} begins with this.\n{string.Join("\n\n", wrong)}");
            count += verdicts.Count;
            known += verdicts.Count(verdict => verdict.IsKnown);
            one += verdicts.Count(verdict => verdict.IsOne);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{count} programs: {one} with one result, {known} known, 0 wrong.");
    }
}
