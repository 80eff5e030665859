namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Arguments that <c>connectorsdk convert</c> refuses.</summary>
public sealed class ConvertArgumentTests
{
    [Theory]
    [InlineData("1 bad")]
    [InlineData("Lamps..Inner")]
    [InlineData("Lamps.namespace")]
    public void A_namespace_that_CSharp_does_not_allow_is_refused(string name)
    {
        var run = ToolRun.WithInput("New-SendConnector Relay", "convert", "--namespace", name, "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"'{name}' is not the name of a namespace", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_is_asked_for_in_words_about_conversion()
    {
        var run = ToolRun.Of("convert");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No SCRIPT is specified. Specify a script, a Markdown file", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_refused_as_a_folder()
    {
        using var folder = new TestFolder();
        var run = ToolRun.Of("convert", folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{folder.Root}' is a folder. Specify one SCRIPT.", run.Error, StringComparison.Ordinal);
    }
}
