using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>
/// Code is read in windows next to each other. The tests of the analyzers aren't among the folders, since they have programs in
/// one line, and neither are the snapshots of generated code.
/// </summary>
public sealed class LineLengthTests
{
    private const int LongestLine = 130;

    [Theory]
    [InlineData("sdk")]
    [InlineData("analyzers")]
    [InlineData("generator")]
    [InlineData("tests/Benchmarks")]
    [InlineData("tests/ConnectorSdk.Acceptance.Tests")]
    [InlineData("tests/ConnectorSdk.Cli.Tests")]
    [InlineData("tests/ConnectorSdk.CodeFixes.Tests")]
    [InlineData("tests/ConnectorSdk.Generator.Tests")]
    [InlineData("tests/ConnectorSdk.Package.Tests")]
    [InlineData("tests/ConnectorSdk.Site.Tests")]
    [InlineData("tests/ConnectorSdk.SpecCompiler.Tests")]
    [InlineData("tests/ConnectorSdk.TestSupport")]
    [InlineData("tests/ConnectorSdk.Tests")]
    public void No_line_is_longer_than_the_editor_shows(string folder)
        => Assert.Empty(CSharpFile.In(folder)
            .Where(file => !file.Path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .SelectMany(file => file.LinesOver(LongestLine).Select(line => $"{file.Path}:{line}")));
}
