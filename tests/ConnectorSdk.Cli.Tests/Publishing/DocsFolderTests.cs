namespace ConnectorSdk.Cli.Tests;

/// <summary>The folder of <c>connectorsdk docs</c>: the command replaces only files that it wrote.</summary>
public sealed class DocsFolderTests
{
    private const string Page = "site/cmdlets/New-Lamp.html";

    [Theory]
    [InlineData(Page)]
    [InlineData("site/index.html")]
    [InlineData("site/assets/site.css")]
    public void A_file_that_was_edited_is_not_replaced(string file)
    {
        using var folder = TestFolder.WithLamp();
        Assert.Equal(0, Write(folder).ExitCode);
        File.AppendAllText(folder.At(file), "mine");
        var edited = File.ReadAllText(folder.At(file));

        var run = Write(folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"contains {file["site/".Length..]}, which was changed after", run.Error, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllText(folder.At(file)));
    }

    [Fact]
    public void An_edited_page_of_a_cmdlet_that_is_gone_is_not_deleted()
    {
        using var folder = TestFolder.WithLamp();
        Assert.Equal(0, Write(folder).ExitCode);
        File.AppendAllText(folder.At(Page), "mine");
        File.Move(folder.At(LampDocument.FileName), folder.At("old"));
        folder.Write("Get-Lamp.md", LampDocument.Of(
            "Get-Lamp", LampDocument.Syntax("", "Get-Lamp [-Name <String>]"), LampDocument.Parameter("Name", "String")));

        Assert.Equal(2, ToolRun.Of("docs", folder.At("Get-Lamp.md"), "--out", folder.At("site")).ExitCode);
        Assert.True(File.Exists(folder.At(Page)));
    }

    [Fact]
    public void Line_breaks_of_version_control_are_no_edit()
    {
        using var folder = TestFolder.WithLamp();
        Assert.Equal(0, Write(folder).ExitCode);
        var page = File.ReadAllText(folder.At(Page));
        File.WriteAllText(folder.At(Page), page.ReplaceLineEndings("\r\n"));

        Assert.Equal(0, Write(folder).ExitCode);
        Assert.Equal(page, File.ReadAllText(folder.At(Page)));
    }

    [Fact]
    public void A_file_that_was_removed_is_written_again()
    {
        using var folder = TestFolder.WithLamp();
        Assert.Equal(0, Write(folder).ExitCode);
        File.Delete(folder.At(Page));

        Assert.Equal(0, Write(folder).ExitCode);
        Assert.True(File.Exists(folder.At(Page)));
    }

    [Fact]
    public void A_changed_document_replaces_its_page()
    {
        using var folder = TestFolder.WithLamp();
        Assert.Equal(0, Write(folder).ExitCode);
        folder.Write(
            LampDocument.FileName, LampDocument.NewLamp.Replace("up to 3 colors", "up to 7 colors", StringComparison.Ordinal));

        Assert.Equal(0, Write(folder).ExitCode);
        Assert.Contains("up to 7 colors", File.ReadAllText(folder.At(Page)), StringComparison.Ordinal);
        Assert.Equal(0, Write(folder).ExitCode);
    }

    [Theory]
    [InlineData("site/cmdlets")]
    [InlineData("site/assets")]
    public void A_link_to_another_folder_is_not_followed(string link)
    {
        using var folder = TestFolder.WithLamp();
        Directory.CreateDirectory(folder.At("site"));
        Directory.CreateDirectory(folder.At("outside"));
        Directory.CreateSymbolicLink(folder.At(link), folder.At("outside"));

        var run = Write(folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{folder.At(link)}' is a link.", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.At("outside")));
    }

    [Theory]
    [InlineData("site/index.html", true)]
    [InlineData("site/index.html", false)]
    [InlineData("site/connectorsdk-site.txt", true)]
    public void A_link_to_another_file_is_not_followed(string link, bool exists)
    {
        using var folder = TestFolder.WithLamp();
        Directory.CreateDirectory(folder.At("site"));
        if (exists)
        {
            folder.Write("outside.txt", "mine");
        }

        File.CreateSymbolicLink(folder.At(link), folder.At("outside.txt"));

        Assert.Equal(2, Write(folder).ExitCode);
        Assert.Equal(exists ? "mine" : null, exists ? File.ReadAllText(folder.At("outside.txt")) : null);
        Assert.Equal(exists, File.Exists(folder.At("outside.txt")));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        using var folder = TestFolder.WithLamp();
        Directory.CreateDirectory(folder.At("outside"));
        Directory.CreateSymbolicLink(folder.At("site"), folder.At("outside"));

        Assert.Equal(0, Write(folder).ExitCode);
        Assert.True(File.Exists(folder.At("outside/index.html")));
    }

    private static ToolRun Write(TestFolder folder)
        => ToolRun.Of("docs", folder.At(LampDocument.FileName), "--out", folder.At("site"));
}
