namespace ConnectorSdk.Site.Tests.Pages;

/// <summary>The folder of a site: the files that are written, and the files that don't change.</summary>
public sealed class FolderTests
{
    [Fact]
    public void The_same_documents_become_the_same_bytes()
    {
        using var first = BuiltSite.OfSamples();
        using var second = BuiltSite.OfSamples();

        Assert.Equal(first.Files, second.Files);
        Assert.All(first.Files, file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first.Root, file)), File.ReadAllBytes(Path.Combine(second.Root, file))));
    }

    [Fact]
    public void The_order_of_the_documents_does_not_matter()
    {
        using var folder = Lamps();
        Write(folder, "first", "New-Lamp.md", "New-Room.md");
        Write(folder, "second", "New-Room.md", "New-Lamp.md");

        Assert.Equal(File.ReadAllText(folder.At("first/index.html")), File.ReadAllText(folder.At("second/index.html")));
    }

    [Fact]
    public void A_page_of_a_cmdlet_that_is_gone_is_deleted()
    {
        using var folder = Lamps();
        Write(folder, "site", "New-Lamp.md", "New-Room.md");
        Write(folder, "site", "New-Lamp.md");

        Assert.True(File.Exists(folder.At("site/cmdlets/New-Lamp.html")));
        Assert.False(File.Exists(folder.At("site/cmdlets/New-Room.html")));
    }

    [Fact]
    public void Other_files_of_the_folder_are_kept()
    {
        using var folder = Lamps();
        var notes = folder.Write("site/notes.html", "mine");
        var inside = folder.Write("site/cmdlets/Other.html", "mine");
        Write(folder, "site", "New-Lamp.md");
        Write(folder, "site", "New-Room.md");

        Assert.Equal("mine", File.ReadAllText(notes));
        Assert.Equal("mine", File.ReadAllText(inside));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("cmdlets/New-Lamp.html")]
    [InlineData("assets/site.css")]
    public void A_file_that_something_else_wrote_is_not_replaced(string name)
    {
        using var folder = Lamps();
        var path = folder.Write("site/" + name, "mine");

        var run = ToolRun.Of("docs", folder.At("New-Lamp.md"), "--out", folder.At("site"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"contains {name}, which this command did not write", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Single(Directory.EnumerateFiles(folder.At("site"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("cmdlets/../../outside.html")]
    [InlineData("notes.md")]
    [InlineData("other/notes.html")]
    public void A_list_that_was_edited_deletes_nothing_else(string name)
    {
        using var folder = Lamps();
        Write(folder, "site", "New-Lamp.md");
        var file = folder.Write(Path.Combine("site", name), "mine");
        File.AppendAllText(folder.At("site/connectorsdk-site.txt"), name + "\n" + Path.GetFullPath(file) + "\n");
        Write(folder, "site", "New-Lamp.md");

        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        using var folder = Lamps();
        var run = ToolRun.Of("docs", folder.At("New-Lamp.md"), "--out", folder.Write("site", "mine"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_of_no_cmdlet_are_refused_and_nothing_is_written()
    {
        using var folder = new TestFolder();
        var run = ToolRun.Of("docs", folder.Write("notes.md", "# Notes\n\nNothing."), "--out", folder.At("site"));

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(folder.At("site")));
    }

    [Fact]
    public void Names_that_differ_only_by_characters_of_no_file_name_get_a_page_each()
    {
        using var folder = new TestFolder();
        foreach (var name in new[] { "New-Lämp", "New-Lömp" })
        {
            folder.Write($"{name}.md", LampDocument.Of(
                name, LampDocument.Syntax("", $"{name} [-A <String>]"), LampDocument.Parameter("A", "String")));
        }

        Assert.Equal(0, ToolRun.Of("docs", folder.Root, "--out", folder.At("site")).ExitCode);
        Assert.Equal(2, Directory.GetFiles(folder.At("site/cmdlets")).Length);
        Assert.Empty(LinkCheck.Broken(folder.At("site")));
    }

    private static TestFolder Lamps()
    {
        var folder = TestFolder.WithLamp();
        folder.Write("New-Room.md", LampDocument.Of(
            "New-Room", LampDocument.Syntax("", "New-Room [-Name <String>]"), LampDocument.Parameter("Name", "String")));
        return folder;
    }

    private static void Write(TestFolder folder, string site, params string[] documents)
        => Assert.Equal(0, ToolRun.Of(["docs", .. documents.Select(folder.At), "--out", folder.At(site)]).ExitCode);
}
