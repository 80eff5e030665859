namespace ConnectorSdk.Cli.Tests;

/// <summary>The documents that a SPEC argument names.</summary>
public sealed class SpecArgumentTests
{
    private static string Document(string cmdlet)
        => LampDocument.Of(
            cmdlet,
            LampDocument.Syntax("", $"{cmdlet} [-Name <String>]"),
            LampDocument.Parameter("Name", "String", "The maximum length is 20 characters."));

    [Theory]
    [InlineData("New-Lamp.md", "New-Lamp")]
    [InlineData("rooms", "New-Room New-Wall")]
    [InlineData("*.md", "New-Lamp")]
    [InlineData("**/*.md", "New-Lamp New-Room New-Wall")]
    [InlineData("rooms/**/New-*.md", "New-Room New-Wall")]
    [InlineData("r??ms/*.md", "New-Room")]
    [InlineData("*/walls/*", "New-Wall")]
    [InlineData("rooms/**", "New-Room New-Wall")]
    public void An_argument_is_a_file_a_folder_or_a_glob(string argument, string cmdlets)
    {
        using var folder = Lamps();

        Assert.Equal(cmdlets, Cmdlets(ToolRun.Of("rules", folder.At(argument), "--format", "json")));
    }

    [Fact]
    public void A_document_that_two_arguments_name_is_read_once()
    {
        using var folder = Lamps();

        Assert.Equal("New-Lamp", Cmdlets(
            ToolRun.Of("rules", folder.At("New-Lamp.md"), folder.At("*.md"), "--format", "json"), distinct: false));
    }

    [Fact]
    public void Errata_are_no_documents()
    {
        using var folder = Lamps();
        folder.Write("New-Lamp.errata.md", Document("New-Shade"));

        Assert.Equal("New-Lamp", Cmdlets(ToolRun.Of("rules", folder.At("New-*.md"), "--format", "json")));
    }

    [Fact]
    public void A_document_is_read_with_the_errata_beside_it()
    {
        using var folder = Lamps();
        folder.Write("New-Lamp.errata.md", "### -Name\n\nThe minimum length is 3 characters.\n");

        var run = ToolRun.Of("rules", folder.At("New-Lamp.md"));

        Assert.Contains("length(Name) >= 3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_erratum_without_effect_is_reported_at_its_place()
    {
        using var folder = Lamps();
        var errata = folder.Write("New-Lamp.errata.md", "### -Name\n\n~~Not there.~~\n");

        var run = ToolRun.Of("rules", folder.At("New-Lamp.md"));

        Assert.Contains($"{errata}(3,", run.Error, StringComparison.Ordinal);
        Assert.Contains("CSDK0012", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_without_their_document_are_reported()
    {
        using var folder = Lamps();
        folder.Write("New-Shade.errata.md", "### -Name\n\nThe minimum length is 3 characters.\n");

        var run = ToolRun.Of("rules", folder.Root);

        Assert.Contains("New-Shade.errata.md(1,1): warning CSDK0012", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_alone_are_refused()
    {
        using var folder = new TestFolder();
        var errata = folder.Write("New-Lamp.errata.md", Document("New-Lamp"));

        var run = ToolRun.Of("rules", errata);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Specify the documents that they correct.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("New-Lmap.md", "'New-Lamp.md'")]
    [InlineData("New-Lamp", "'New-Lamp.md'")]
    [InlineData("room", "'rooms'")]
    public void A_path_that_does_not_exist_is_answered_with_near_names(string argument, string suggestion)
    {
        using var folder = Lamps();

        var run = ToolRun.Of("rules", folder.At(argument));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Did you mean {suggestion}?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_in_a_folder_that_does_not_exist_says_so()
    {
        using var folder = Lamps();

        var run = ToolRun.Of("rules", folder.At("halls/New-Lamp.md"));

        Assert.Contains("does not exist, either", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.txt", "No file matches")]
    [InlineData("nothing/**/*.md", "No file matches")]
    [InlineData("empty", "contains no *.md files")]
    public void An_argument_that_matches_nothing_is_refused(string argument, string message)
    {
        using var folder = Lamps();
        Directory.CreateDirectory(folder.At("empty"));

        var run = ToolRun.Of("rules", folder.At(argument));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Of_two_documents_of_one_cmdlet_the_first_counts()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", Document("New-Lamp"));
        var second = folder.Write("b.md", Document("New-Lamp"));

        var run = ToolRun.Of("rules", folder.Root, "--format", "json");

        Assert.Equal("New-Lamp", Cmdlets(run, distinct: false));
        Assert.Contains($"{second}(1,1): warning CSDK0007:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_document_is_a_diagnostic_and_no_failure()
    {
        using var folder = new TestFolder();
        var path = folder.Write("New-Lamp.md", "");

        var run = ToolRun.Of("rules", path, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{path}(1,1): warning CSDK0001: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Json.EnumerateArray());
    }

    /// <summary>Creates a folder with New-Lamp, and with New-Room and New-Wall in the subfolder rooms.</summary>
    private static TestFolder Lamps()
    {
        var folder = new TestFolder();
        folder.Write("New-Lamp.md", Document("New-Lamp"));
        folder.Write("rooms/New-Room.md", Document("New-Room"));
        folder.Write("rooms/walls/New-Wall.md", Document("New-Wall"));
        return folder;
    }

    private static string Cmdlets(ToolRun run, bool distinct = true)
    {
        Assert.Equal(0, run.ExitCode);
        var cmdlets = run.Json.EnumerateArray().Select(rule => rule.GetProperty("cmdlet").GetString());
        return string.Join(" ", distinct ? cmdlets.Distinct() : cmdlets);
    }
}
