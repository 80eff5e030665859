namespace ConnectorSdk.Cli.Tests;

/// <summary><c>connectorsdk generate</c> as a command. Tests of the generator compare the files with its output.</summary>
public sealed class GenerateTests
{
    [Fact]
    public void A_noun_has_a_file_and_the_output_names_it()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("generate", "--out", folder.At("code"), "--namespace", "Contoso.Light", folder.Root);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"written    {folder.At("code/Lamp.g.cs")}\nwritten    {folder.At("code/Cmdlets.g.cs")}",
            run.Output.Trim().ReplaceLineEndings("\n"));
        var code = File.ReadAllText(folder.At("code/Lamp.g.cs"));
        Assert.Contains("namespace Contoso.Light\n", code, StringComparison.Ordinal);
        Assert.Contains("    static partial class Lamp\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_the_same_content_is_not_written_again()
    {
        using var folder = TestFolder.WithLamp();
        ToolRun.Of("generate", "--out", folder.At("code"), folder.Root);
        File.SetLastWriteTimeUtc(folder.At("code/Lamp.g.cs"), DateTime.UnixEpoch);

        var run = ToolRun.Of("generate", "--out", folder.At("code"), folder.Root);

        Assert.StartsWith("unchanged  ", run.Output, StringComparison.Ordinal);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder.At("code/Lamp.g.cs")));
    }

    [Fact]
    public void Other_files_of_the_folder_stay()
    {
        using var folder = TestFolder.WithLamp();
        folder.Write("code/Chair.g.cs", "// mine");
        folder.Write("code/Lamp.cs", "// mine");

        ToolRun.Of("generate", "--out", folder.At("code"), folder.At(LampDocument.FileName));

        Assert.Equal("// mine", File.ReadAllText(folder.At("code/Chair.g.cs")));
        Assert.Equal("// mine", File.ReadAllText(folder.At("code/Lamp.cs")));
    }

    [Fact]
    public void Public_builders_are_written_on_request()
    {
        using var folder = TestFolder.WithLamp();

        ToolRun.Of("generate", "--out", folder.At("code"), "--accessibility", "public", folder.Root);

        Assert.Contains(
            "    public static partial class Lamp\n", File.ReadAllText(folder.At("code/Lamp.g.cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1Contoso")]
    [InlineData("Contoso..Mail")]
    [InlineData("Contoso.class")]
    [InlineData("Contoso Mail")]
    public void A_namespace_that_CSharp_does_not_allow_is_refused(string name)
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("generate", "--out", folder.At("code"), "--namespace", name, folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{name}' is not the name of a namespace", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("code")));
    }

    [Fact]
    public void An_unreadable_document_is_reported_and_the_others_are_written()
    {
        using var folder = TestFolder.WithLamp();
        folder.Write("New-Chair.md", "# New-Chair\0");

        var run = ToolRun.Of("generate", "--out", folder.At("code"), folder.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error CSDK0001", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("code/Lamp.g.cs")));
    }

    [Fact]
    public void Files_of_no_cmdlet_are_refused()
    {
        using var folder = new TestFolder();

        var run = ToolRun.Of("generate", "--out", folder.At("code"), folder.Write("notes.md", "# Notes\n\nNothing."));

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(folder.At("code")));
    }
}
