using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>Code is read in windows next to each other, a file and a method at a time.</summary>
public sealed class CodeSizeTests
{
    private const int LongestLine = 130;
    private const int LongestFile = 300;
    private const int LongestMethod = 60;

    public static TheoryData<string> Folders => [.. FoldersOfCode, .. FoldersOfPrograms];

    public static TheoryData<string> FoldersOfCode =>
    [
        "sdk", "analyzers", "generator", "tests/Benchmarks", "tests/ConnectorSdk.Acceptance.Tests",
        "tests/ConnectorSdk.Cli.Tests", "tests/ConnectorSdk.CodeFixes.Tests", "tests/ConnectorSdk.Conformance",
        "tests/ConnectorSdk.ExchangeOnline.Tests", "tests/ConnectorSdk.Generator.Tests", "tests/ConnectorSdk.Hosting.Tests",
        "tests/ConnectorSdk.Package.Tests", "tests/ConnectorSdk.PowerShell.Tests", "tests/ConnectorSdk.PowerShell.Worker",
        "tests/ConnectorSdk.Readme.Tests", "tests/ConnectorSdk.Site.Tests", "tests/ConnectorSdk.SpecCompiler.Tests",
        "tests/ConnectorSdk.TestSupport", "tests/ConnectorSdk.Testing.Tests", "tests/ConnectorSdk.Tests",
        "tests/ConnectorSdk.WireServer",
    ];

    /// <summary>Most tests of the analyzers are programs in one string.</summary>
    public static TheoryData<string> FoldersOfPrograms
        => ["tests/ConnectorSdk.Analyzers.Tests", "tests/ConnectorSdk.Analyzers.Latest.Tests"];

    [Theory]
    [MemberData(nameof(FoldersOfCode))]
    public void No_line_is_longer_than_the_editor_shows(string folder)
        => Assert.Empty(In(folder, file => file.LinesOver(LongestLine)));

    [Theory]
    [MemberData(nameof(FoldersOfPrograms))]
    public void No_line_is_longer_unless_a_string_is(string folder)
        => Assert.Empty(In(folder, file => file.CodeLinesOver(LongestLine)));

    [Theory]
    [MemberData(nameof(FoldersOfCode))]
    public void No_method_is_longer_than_a_screen(string folder)
        => Assert.Empty(In(folder, file => file.MethodsOver(LongestMethod)));

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_file_is_longer_than_one_can_read_at_once(string folder)
        => Assert.Empty(In(folder, file => new[] { file.LineCount }.Where(count => count > LongestFile)));

    [Fact]
    public void Every_folder_of_tests_is_checked()
        => Assert.Equal(
            CSharpFile.FoldersIn("tests").Order(),
            Folders.Select(row => row.Data).Where(folder => folder.StartsWith("tests/", StringComparison.Ordinal)).Order());

    /// <summary>What a folder has too much of, each with its file. Snapshots of generated code don't count.</summary>
    private static IEnumerable<string> In<T>(string folder, Func<CSharpFile, IEnumerable<T>> find)
        => CSharpFile.In(folder)
            .Where(file => !file.Path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .SelectMany(file => find(file).Select(found => $"{file.Path}: {found}"));
}
