namespace ConnectorSdk.Cli.Tests;

/// <summary>The scripts that the arguments of <c>check</c> name, and the messages about other files.</summary>
public sealed class ScriptArgumentTests
{
    private const string Broken = "New-Lamp Hall 301";
    private const string Guide = "# Lamps\n\n```powershell\nNew-Lamp Hall 301\n```\n";

    [Theory]
    [InlineData("A script right after the documents", "--specs specs a.ps1", "a.ps1")]
    [InlineData("Several documents", "--specs specs/New-Lamp.md more/New-Room.md a.ps1", "a.ps1")]
    [InlineData("Several folders of documents", "--specs specs more a.ps1", "a.ps1")]
    [InlineData("A folder right after the documents", "--specs specs scripts", "scripts/Deploy.PS1 scripts/Tools.psm1")]
    [InlineData("A module right after the documents", "--specs specs scripts/Tools.psm1", "scripts/Tools.psm1")]
    [InlineData("A guide right after the documents", "--specs specs guide.md", "guide.md")]
    [InlineData("Scripts first", "scripts a.ps1 --specs specs more", "a.ps1 scripts/Deploy.PS1 scripts/Tools.psm1")]
    [InlineData("The option repeated", "--specs specs --specs more scripts a.ps1", "a.ps1 scripts/Deploy.PS1 scripts/Tools.psm1")]
    [InlineData("A folder with both", "--specs specs mixed", "mixed/b.ps1")]
    [InlineData("A folder with both as documents", "--specs mixed --specs specs a.ps1", "a.ps1")]
    [InlineData("The rest", "--specs specs a.ps1 guide.md scripts", "a.ps1 guide.md scripts/Deploy.PS1 scripts/Tools.psm1")]
    [InlineData("A glob in any case", "--specs specs scripts/*.ps1", "scripts/Deploy.PS1")]
    [InlineData("A glob without an extension", "--specs specs scripts/*", "scripts/Deploy.PS1 scripts/Tools.psm1")]
    [InlineData("A file of any name", "other/lamp.txt --specs specs", "other/lamp.txt")]
    [InlineData("A document as a script", "--specs specs -- example.md", "example.md")]
    [InlineData("A folder of guides", "--specs specs guides", "guides/one.md")]
    [InlineData("A script that two arguments name", "a.ps1 a.ps1 ./a.ps1 --specs specs", "a.ps1")]
    public void Documents_and_scripts_are_told_apart(string what, string arguments, string checkedFiles)
    {
        using var folder = Lamps();

        var run = ToolRun.Of(["check", "--format", "json", .. arguments.Split(' ').Select(argument => At(folder, argument))]);

        var files = run.Json.EnumerateArray()
            .Select(finding => Path.GetRelativePath(folder.Root, finding.GetProperty("file").GetString()!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Assert.True(checkedFiles == string.Join(" ", files), $"{what}: {run.Output}{run.Error}");
    }

    [Fact]
    public void A_cmdlet_document_alone_is_no_script()
    {
        using var folder = Lamps();

        var run = ToolRun.Of("check", "--specs", folder.At("specs"), folder.At("example.md"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("before --specs or after --", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_scripts_is_refused()
    {
        using var folder = Lamps();
        Directory.CreateDirectory(folder.At("empty"));

        var run = ToolRun.Of("check", folder.At("empty"), "--specs", folder.At("specs"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contains no scripts (*.ps1, *.psm1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_says_what_of_a_folder_was_not_read()
    {
        using var folder = Lamps();
        folder.Write("scripts/.hidden/c.ps1", Broken);
        folder.Write("scripts/.ignore", "");
        folder.Write("scripts/more.ps1", ". $PSScriptRoot/Tools.psm1");
        Directory.CreateSymbolicLink(folder.At("scripts/back"), folder.Root);
        File.CreateSymbolicLink(folder.At("scripts/gone.ps1"), folder.At("nowhere.ps1"));

        var run = ToolRun.Of("check", folder.At("scripts"), "--specs", folder.At("specs"));

        Assert.Contains("in 2 documented commands of 3 scripts.", run.Error, StringComparison.Ordinal);
        var (back, gone) = (folder.At("scripts/back"), folder.At("scripts/gone.ps1"));
        Assert.Contains($"Not read, because it is a link to a folder: {back}.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"because it is a broken link: {gone}.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Included", run.Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Contains($"because it is hidden: {folder.At("scripts/.hidden")}.", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_summary_says_what_only_a_run_can_tell()
    {
        using var folder = Lamps();
        var script = folder.Write("open.ps1", "New-Lamp @lamp\n& $name\nInvoke-Expression $text\n. ./more.ps1\nNew-Lamp Hall");

        var lines = ToolRun.Of("check", script, "--specs", folder.At("specs")).Error.Split(Environment.NewLine);

        Assert.Equal("0 errors and 0 warnings in 2 documented commands of 1 script.", lines[0]);
        Assert.Contains($"Partly checked, because splatted values are known only at run time (1): {script}(1,1).", lines);
        Assert.Contains($"Not checked, because the command name is known only at run time (1): {script}(2,3).", lines);
        Assert.Contains($"Not checked, because a string is invoked (1): {script}(3,1).", lines);
        Assert.Contains($"Included scripts, checked only if you also specify them (1): {script}(4,3).", lines);
    }

    [Fact]
    public void A_function_of_another_script_may_be_what_a_command_means()
    {
        using var folder = Lamps();
        folder.Write("scripts/Mine.ps1", "function New-Lamp { }\nfunction Get-Lamp { }");
        folder.Write("scripts/Use.ps1", "Get-Lamp\nNew-Lamp Hall 301");

        var run = ToolRun.Of("check", folder.At("scripts"), "--specs", folder.At("specs"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(
            "Not checked, because one of the scripts defines a function with that name: New-Lamp.",
            run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Not documented", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_commands_without_a_document()
    {
        using var folder = Lamps();
        var script = folder.Write(
            "other.ps1", "Get-Lamp\nget-lamp -All\nSet-Lamp\nfoo\nfunction Add-Wall { }\nAdd-Wall\nNew-Lamp Hall\nGet-Room");

        var lines = ToolRun.Of("check", script, "--specs", folder.At("specs"), "--undocumented").Error.Split(Environment.NewLine);

        Assert.Equal(
            [
                "0 errors and 0 warnings in 1 documented command of 1 script.",
                "Not documented, but other commands with the same noun are documented (3): Get-Lamp (2), Set-Lamp (1).",
                "Not documented: 1 other command. --undocumented lists them.",
                "     2  Get-Lamp",
                "     1  Set-Lamp",
                "     1  Get-Room",
                "",
            ],
            lines);
    }

    [Theory]
    [InlineData("New-Lamp Hall -Remote r", "", 0, "warning")]
    [InlineData("New-Lamp Hall -Remote r", "--warnaserror", 1, "error")]
    [InlineData("Configuration Lamps { }", "--warnaserror", 0, "info")]
    public void Warnings_are_errors_where_that_is_asked_for(string script, string option, int exitCode, string severity)
    {
        using var folder = Lamps();
        string[] options = option.Length > 0 ? [option] : [];

        var run = ToolRun.WithInput(script, ["check", "--specs", folder.At("specs"), .. options, "--format", "json", "-"]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(severity, Assert.Single(run.Json.EnumerateArray()).GetProperty("severity").GetString());
    }

    private static string At(TestFolder folder, string argument)
        => argument.StartsWith('-') ? argument : folder.At(argument);

    private static TestFolder Lamps()
    {
        var folder = new TestFolder();
        folder.Write("specs/New-Lamp.md", LampDocument.NewLamp);
        folder.Write("more/New-Room.md", LampDocument.Of("New-Room", LampDocument.Syntax("", "New-Room [-Name <String>]")));
        folder.Write("mixed/New-Wall.md", LampDocument.Of("New-Wall", LampDocument.Syntax("", "New-Wall [-Name <String>]")));
        folder.Write("mixed/b.ps1", Broken);
        folder.Write("a.ps1", Broken);
        folder.Write("scripts/Deploy.PS1", Broken);
        folder.Write("scripts/Tools.psm1", Broken);
        folder.Write("scripts/Tools.psd1", "@{ ModuleVersion = '1.0' }");
        folder.Write("scripts/README.md", "# Nothing in it\n\nNo code.\n");
        folder.Write("other/lamp.txt", Broken);
        folder.Write("guide.md", Guide);
        folder.Write("guides/one.md", Guide);
        folder.Write("example.md", LampDocument.NewLamp + "\n## EXAMPLES\n\n" + Guide[(Guide.IndexOf('\n') + 1)..]);
        return folder;
    }
}
