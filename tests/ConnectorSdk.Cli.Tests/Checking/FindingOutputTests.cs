using System.Text.Json;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The output of <c>check</c>: findings as text and JSON, and the exit code.</summary>
public sealed class FindingOutputTests
{
    private const string Broken = "New-Lamp -Name Hall -Dimmer $true";
    private const string Doubtful = "New-Lamp -Name Hall -Remote r";
    private const string Sentence = "This setting requires a value for the Remote parameter.";
    private const string Fine = "New-Lamp -Name Hall";

    [Fact]
    public void Text_is_what_compilers_write()
    {
        using var folder = TestFolder.WithLamp();
        var script = folder.Write("lamp.ps1", Broken);

        Assert.Equal(
            $"{script}(1,21): error CSDK1002: Dimmer = $true requires Remote, but Remote is not set. "
                + $"\"{Sentence}\" (New-Lamp.md, line {LampDocument.LineOf(Sentence)}){Environment.NewLine}",
            ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), script).Output);
    }

    [Fact]
    public void Text_without_a_sentence_names_the_entry_of_the_parameter()
    {
        using var folder = TestFolder.WithLamp();

        Assert.EndsWith(
            $"Mandatory parameter Name is not set. (New-Lamp.md, line {LampDocument.LineOf("### -Name")}){Environment.NewLine}",
            ToolRun.WithInput("New-Lamp", "check", "--specs", folder.Root, "-").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_goes_to_standard_error()
    {
        using var folder = TestFolder.WithLamp();

        Assert.Equal(
            $"1 error and 1 warning in 3 documented commands of 1 script.{Environment.NewLine}",
            ToolRun.WithInput($"{Broken}\n{Doubtful}\n{Fine}", "check", "--specs", folder.Root, "-").Error);
    }

    [Fact]
    public void A_pipe_gets_no_colours_and_a_terminal_does()
    {
        using var folder = TestFolder.WithLamp();
        var script = folder.Write("lamp.ps1", Broken);
        string[] arguments = ["check", "--specs", folder.At("New-Lamp.md"), script];

        Assert.DoesNotContain('\u001b', ToolRun.Of(arguments).Output);
        Assert.Contains("\u001b[91merror CSDK1002", ToolRun.InTerminal(arguments).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_key_in_its_order()
    {
        using var folder = TestFolder.WithLamp();

        var finding = Assert.Single(
            ToolRun.WithInput(Broken, "check", "--specs", folder.Root, "--format", "json", "-").Json.EnumerateArray());

        Assert.Equal(
            $$"""
            {"file":"-","line":1,"column":21,"id":"CSDK1002","severity":"error","cmdlet":"New-Lamp",
            "parameters":["Dimmer","Remote"],"message":"Dimmer = $true requires Remote, but Remote is not set.",
            "quote":"{{Sentence}}","source":"New-Lamp.md","sourceLine":{{LampDocument.LineOf(Sentence)}}}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(finding));
    }

    [Fact]
    public void Json_of_a_syntax_error_leaves_out_what_it_is_not_about()
    {
        using var folder = TestFolder.WithLamp();

        var finding = Assert.Single(
            ToolRun.WithInput("'open", "check", "--specs", folder.Root, "--format", "json", "-").Json.EnumerateArray());

        Assert.All(
            ["cmdlet", "quote", "source", "sourceLine"],
            key => Assert.Equal(JsonValueKind.Null, finding.GetProperty(key).ValueKind));
        Assert.Empty(finding.GetProperty("parameters").EnumerateArray());
    }

    [Fact]
    public void No_finding_is_an_empty_array()
    {
        using var folder = TestFolder.WithLamp();

        Assert.Equal("[]", ToolRun.WithInput(Fine, "check", "--specs", folder.Root, "--format", "json", "-").Output.Trim());
    }

    [Theory]
    [InlineData(Fine, 0)]
    [InlineData(Doubtful, 0)]
    [InlineData(Broken, 1)]
    [InlineData("'open", 1)]
    public void The_exit_code_tells_whether_there_is_an_error(string script, int expected)
    {
        using var folder = TestFolder.WithLamp();

        Assert.All(["text", "json", "sarif"], format => Assert.Equal(
            expected, ToolRun.WithInput(script, "check", "--specs", folder.Root, "--format", format, "-").ExitCode));
    }

    [Theory]
    [InlineData("a.ps1", "a.ps1")]
    [InlineData("*.ps1", "a.ps1 b.ps1")]
    [InlineData("**/*.ps1", "a.ps1 b.ps1 more/c.ps1")]
    public void Scripts_are_files_or_globs(string argument, string files)
    {
        using var folder = Scripts();

        Assert.Equal(
            files, Files(folder, "check", "--specs", folder.At("New-Lamp.md"), "--format", "json", folder.At(argument)));
    }

    [Fact]
    public void Scripts_may_be_a_folder()
    {
        using var folder = Scripts();

        Assert.Equal(
            "more/c.ps1", Files(folder, "check", "--specs", folder.At("New-Lamp.md"), "--format", "json", folder.At("more")));
    }

    [Fact]
    public void A_script_right_after_the_documents_is_a_script()
    {
        using var folder = Scripts();
        var room = folder.Write("New-Room.md", LampDocument.Of("New-Room", LampDocument.Syntax("", "New-Room [-Name <String>]")));

        Assert.Equal("a.ps1", Files(
            folder, "check", "--format", "json", "--specs", folder.At("New-Lamp.md"), room, folder.At("a.ps1")));
    }

    [Fact]
    public void A_damaged_document_is_reported_and_the_others_count()
    {
        using var folder = TestFolder.WithLamp();
        var damaged = folder.Write("New-Room.md", "");

        var run = ToolRun.WithInput(Broken, "check", "--specs", folder.Root, "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{damaged}(1,1): warning CSDK0001: ", run.Error, StringComparison.Ordinal);
    }

    private static TestFolder Scripts()
    {
        var folder = TestFolder.WithLamp();
        folder.Write("a.ps1", Broken);
        folder.Write("b.ps1", Broken);
        folder.Write("more/c.ps1", Broken);
        return folder;
    }

    private static string Files(TestFolder folder, params string[] arguments)
        => string.Join(" ", ToolRun.Of(arguments).Json.EnumerateArray().Select(finding =>
            Path.GetRelativePath(folder.Root, finding.GetProperty("file").GetString()!).Replace('\\', '/')));
}
