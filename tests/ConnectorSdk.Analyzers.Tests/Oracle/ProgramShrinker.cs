namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Reduces the program of a verdict while a verdict of the same kind remains. Choices are removed or replaced by the simplest
/// ones. All candidates of a step are judged together, so that a step requires one compilation.
/// </summary>
internal static class ProgramShrinker
{
    private const int MaximalSteps = 60;

    public static async Task<SiteVerdict> ShrinkAsync(SiteVerdict verdict, ProgramSource source, Func<SiteVerdict, bool> isOfKind)
    {
        for (var step = 0; step < MaximalSteps; step++)
        {
            var candidates = Simpler(verdict.Program.Choices).Select(source.Write).ToList();
            var simplest = (await ProgramBatch.JudgeAsync(candidates)).Verdicts.Where(isOfKind).MinBy(SizeOf);
            if (simplest is null || SizeOf(simplest).CompareTo(SizeOf(verdict)) >= 0)
            {
                break;
            }

            verdict = simplest;
        }

        return verdict;
    }

    private static (int Lines, int Choices, int Sum) SizeOf(SiteVerdict verdict)
        => (verdict.Program.Lines.Count, verdict.Program.Choices.Count, verdict.Program.Choices.Sum());

    private static IEnumerable<IReadOnlyList<int>> Simpler(IReadOnlyList<int> choices)
    {
        for (var length = choices.Count / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= choices.Count; start += Math.Max(1, length / 2))
            {
                yield return [.. choices.Take(start), .. choices.Skip(start + length)];
            }
        }

        for (var i = 0; i < choices.Count; i++)
        {
            foreach (var simpler in new[] { 0, choices[i] / 2, choices[i] - 1 }.Where(value => value >= 0 && value < choices[i]))
            {
                yield return [.. choices.Take(i), simpler, .. choices.Skip(i + 1)];
            }
        }
    }
}
