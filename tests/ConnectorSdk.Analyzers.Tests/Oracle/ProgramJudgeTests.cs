namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The verdicts that count as found and as wrong.</summary>
public sealed class ProgramJudgeTests
{
    private const string Broken = "var b = Lamp.New(\"a\").WithPort(70000);";

    [Fact]
    public async Task A_check_in_a_helper_is_found_where_its_call_is_reported()
    {
        var verdicts = await JudgeAsync(
            $$"""
            static class Code
            {
            public static object Run(int u)
            {
            {{Broken}}
            $value _ = Make(b);
            return null;
            }
            static object Make(Lamp.NewBuilder x)
            {
            $site return x.Build();
            }
            }
            """);
        Assert.Equal([1], verdicts.Where(verdict => verdict.Reports.IsEmpty).Select(verdict => verdict.Site));
        Assert.DoesNotContain(verdicts, verdict => verdict.IsMissed || verdict.IsWrong);
    }

    [Fact]
    public async Task A_check_in_a_lambda_is_reported_where_the_same_statement_runs_it()
    {
        var verdicts = await JudgeAsync(
            $$"""
            static class Code
            {
            public static object Run(bool p, int u)
            {
            {{Broken}}
            if (p)
            {
            _ = new[] { b }.Select(x =>
            {
            $site return x.Build();
            }).ToList();
            }
            return null;
            }
            }
            """);
        var verdict = Assert.Single(verdicts);
        Assert.Single(verdict.ReportedAsCertain);
        Assert.False(verdict.IsWrong);
    }

    [Fact]
    public async Task Every_run_throws_where_the_check_of_one_element_does()
    {
        var verdicts = await JudgeAsync(
            """
            static class Code
            {
            public static object Run(int u)
            {
            var b = Lamp.New("a");
            _ = new[] { b, Lamp.New("x").WithPort(70000) }.Select(x =>
            {
            $site return x.Build();
            }).ToList();
            return null;
            }
            }
            """);
        var verdict = Assert.Single(verdicts);
        Assert.Empty(verdict.Certain);
        Assert.Single(verdict.ReportedAsCertain);
        Assert.False(verdict.IsWrong);
    }

    private static async Task<IReadOnlyList<SiteVerdict>> JudgeAsync(string source)
    {
        List<string> lines = ["namespace P;"];
        Dictionary<int, Check> checks = [];
        foreach (var line in source.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('$'))
            {
                var kind = line.StartsWith("$value", StringComparison.Ordinal) ? CheckKind.Statement : CheckKind.Call;
                checks.Add(lines.Count, new(checks.Count, kind));
            }

            lines.Add(line.StartsWith('$') ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..] : line);
        }

        GeneratedProgram program = new([], "P", lines, checks, 0, new HashSet<string>());
        var batch = await ProgramBatch.JudgeAsync([program]);
        Assert.Empty(batch.Rejected.Values);
        return [.. batch.Verdicts];
    }
}
