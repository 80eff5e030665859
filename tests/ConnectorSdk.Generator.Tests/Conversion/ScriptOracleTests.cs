using System.Globalization;
using System.Reflection;

namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>PowerShell runs random scripts and the output of their converted programs. The calls are the same.</summary>
[Trait("Speed", "Slow")]
public sealed class ScriptOracleTests(ProgramTests.Compiler compiler, RecordingShell shell)
    : IClassFixture<ProgramTests.Compiler>, IClassFixture<RecordingShell>
{
    private const string CountVariable = "CONNECTORSDK_CONVERTED_SCRIPTS";
    private const int MostShown = 5;
    private const string SeedVariable = "CONNECTORSDK_CONVERTED_SEED";

    [Fact]
    public void A_converted_script_runs_the_same_commands()
    {
        var count = Number(CountVariable) ?? 60;
        var seed = Number(SeedVariable) ?? Random.Shared.Next();
        var (compared, refused, commented) = (0, 0, 0);
        List<string> failures = [];
        for (var i = 0; i < count; i++)
        {
            var script = RandomScript.Write(new Random(unchecked(seed + i)));
            var code = compiler.Program.Convert(script);
            var errors = compiler.Program.ProblemsOf(code);
            if (errors.Count > 0)
            {
                failures.Add($"Seed {seed + i}:\n{script}\n{string.Join("\n", errors)}\n{code}");
            }
            else if (code.Contains("// line ", StringComparison.Ordinal))
            {
                commented++;
            }
            else if (shell.Calls(script) is not { } expected || Written(code) is not { } written)
            {
                refused++;
            }
            else
            {
                var actual = shell.Calls(written);
                failures.AddRange(expected == actual
                    ? []
                    : [$"Seed {seed + i}:\n{script}\nPowerShell:\n{expected}\nC#:\n{actual}"]);
                compared++;
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Seed {seed}: {compared} scripts are the same, {commented} have parts that aren't converted, "
            + $"and PowerShell refuses {refused}.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(MostShown)));
        Assert.True(compared > count / 4, $"Only {compared} scripts were compared.");
    }

    /// <returns>The output, or null if a mandatory text parameter has an empty string, which PowerShell refuses.</returns>
    private string? Written(string code)
    {
        try
        {
            return compiler.Program.RunCode(code);
        }
        catch (TargetInvocationException e) when (e.InnerException!.GetType().Name == "CmdletValidationException")
        {
            return null;
        }
    }

    private static int? Number(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number
            : null;
}
