namespace ConnectorSdk.Cli.Tests;

/// <summary><c>rules --unmatched</c>: sentences that aren't recognized.</summary>
public sealed class UnmatchedTests
{
    [Theory]
    [InlineData("text", "")]
    [InlineData("markdown", "")]
    [InlineData("json", "[]")]
    public void A_document_that_is_understood_has_none(string format, string expected)
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("rules", folder.Root, "--unmatched", "--format", format);

        Assert.Equal((0, expected), (run.ExitCode, run.Output.Trim()));
    }
}
