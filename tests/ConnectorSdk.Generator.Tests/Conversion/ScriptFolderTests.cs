using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>Any scripts in a folder become programs that compile.</summary>
[Trait("Speed", "Slow")]
public sealed class ScriptFolderTests
{
    /// <summary>
    /// The variable with the folder of the scripts. Without it, the scripts of the acceptance cases are converted.
    /// </summary>
    private const string Variable = "CONNECTORSDK_SCRIPTS";

    [Fact]
    public void Every_script_becomes_a_program_that_compiles()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var folder = Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(SharedDocuments.Folder!, "acceptance");
        var program = new ConvertedProgram(SharedDocuments.Below("corpus/exchange"));
        List<string> failures = [];
        var (commands, comments) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*.ps1", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var code = program.Convert(File.ReadAllText(path));
            commands += code.Split("Run(").Length - 1;
            comments += code.Split("// line ").Length - 1;
            failures.AddRange(program.ProblemsOf(code).Select(error => $"{path}: {error}"));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{commands} commands, {comments} comments with a reason");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
