using ConnectorSdk.Testing;

namespace ConnectorSdk.Tests;

/// <summary>Code is read in windows next to each other.</summary>
public sealed class LineLengthTests
{
    private const int LongestLine = 130;

    [Theory]
    [InlineData("sdk")]
    [InlineData("analyzers")]
    [InlineData("generator")]
    [InlineData("tests/ConnectorSdk.Testing")]
    [InlineData("tests/ConnectorSdk.CodeFixes.Tests")]
    [InlineData("tests/ConnectorSdk.Acceptance.Tests")]
    public void No_line_is_longer_than_the_editor_shows(string folder)
        => Assert.Empty(CSharpFile.In(folder).SelectMany(
            file => file.LinesOver(LongestLine).Select(line => $"{file.Path}:{line}")));
}
