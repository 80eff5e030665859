namespace ConnectorSdk.Cli.Tests;

/// <summary>Misspelled options, and invalid values of options.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("--snipet", "--snippet", "convert", "--snipet", "x.ps1")]
    [InlineData("--warnaserrors", "--warnaserror", "check", "--warnaserrors", "x.ps1")]
    [InlineData("--spec", "--specs", "check", "x.ps1", "--spec", "x.md")]
    [InlineData("--specs2", "--specs", "convert", "--specs", "x.md", "--specs2=y.md", "x.ps1")]
    [InlineData("--tittle", "--title", "docs", "--out", "site", "--tittle", "Lamps")]
    [InlineData("--tittle", "--title", "docs", "--out", "--tittle", "Lamps")]
    [InlineData("--unmatchd", "--unmatched", "rules", "--unmatchd")]
    [InlineData("--formt", "--format", "diff", "old.md", "new.md", "--formt:json")]
    [InlineData("--namspace", "--namespace", "generate", "--out", "code", "--namspace", "Lamps")]
    [InlineData("--inof", "--info", "lint", "x.md", "--inof")]
    [InlineData("--hlep", "--help", "lint", "--hlep")]
    [InlineData("--vesion", "--version", "--vesion")]
    public void A_misspelled_option_is_refused_with_the_one_that_was_meant(string wrong, string meant, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"connectorsdk: Unknown option {wrong}. Did you mean {meant}? For usage information, run '", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_resembles_none_is_refused_without_a_suggestion()
        => Assert.StartsWith(
            "connectorsdk: Unknown option --sparkling. For usage information, run 'connectorsdk lint --help'.",
            ToolRun.Of("lint", "--sparkling").Error, StringComparison.Ordinal);

    [Fact]
    public void A_value_behind_two_hyphens_is_a_file()
    {
        var run = ToolRun.Of("rules", "--", "--formats");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The file or folder '--formats' does not exist.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_have_the_name_of_an_option()
    {
        using var folder = new GitFolder();
        folder.Write("--lamp", LampDocument.NewLamp);

        var run = folder.Tool("rules", "--lamp");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("New-Lamp", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format can't be 'xml'. Specify text or markdown or json.", "rules", "--format", "xml")]
    [InlineData(
        "--accessibility can't be 'open'. Specify internal or public.", "generate", "--out", "x", "--accessibility", "open")]
    public void A_value_that_an_option_does_not_have_is_refused_in_one_line(string message, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"connectorsdk: {message} For usage", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("\\t", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The value of --out is empty. Specify a folder.", "docs", "--out", "")]
    [InlineData("The value of --out is empty. Specify a folder.", "generate", "--out", " ")]
    [InlineData("The value of --title is empty. Specify a title.", "docs", "--out", "site", "--title", "")]
    public void An_empty_value_is_refused(string message, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("connectorsdk: " + message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("generate")]
    public void A_folder_that_cannot_be_created_is_refused(string command)
    {
        using var folder = TestFolder.WithLamp();
        var inFile = Path.Combine(folder.Write("file", "text"), "inside");

        var run = ToolRun.Of(command, folder.At(LampDocument.FileName), "--out", inFile);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"connectorsdk: The folder '{inFile}' can't be created. ", run.Error, StringComparison.Ordinal);
    }
}
