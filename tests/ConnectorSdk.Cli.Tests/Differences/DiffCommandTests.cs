namespace ConnectorSdk.Cli.Tests;

/// <summary><c>connectorsdk diff</c> as a command: its input, output, and exit codes.</summary>
public sealed class DiffCommandTests
{
    private const string Limit = "The maximum length is 20 characters.";

    [Fact]
    public void Versions_with_the_same_facts_do_not_differ()
    {
        using var folder = new TestFolder();
        var old = folder.Write("old.md", DiffRun.WithRemote("The Remote parameter names a remote control."));
        var @new = folder.Write("new.md", DiffRun.WithRemote("Names a control."));

        var run = ToolRun.Of("diff", old, @new);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("There are no differences.", run.Error.Trim());
    }

    [Fact]
    public void Cmdlets_of_folders_are_compared_by_name()
    {
        using var folder = new TestFolder();
        folder.Write("old/a.md", DiffRun.WithRemote());
        folder.Write("old/b.md", Renamed("Get-Chair"));
        folder.Write("new/x.md", Renamed("Set-Desk"));
        folder.Write("new/y.md", DiffRun.WithRemote());

        var run = ToolRun.Of("diff", folder.At("old"), folder.At("new"));

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.ReplaceLineEndings("\n");
        Assert.Contains("Get-Chair\n  major  removed  cmdlet: Get-Chair\n", lines, StringComparison.Ordinal);
        Assert.Contains("Set-Desk\n  minor  added    cmdlet: Set-Desk\n", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("New-Lamp", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_has_the_effects_the_changes_and_the_declarations()
    {
        var run = Run(DiffRun.WithRemote(), DiffRun.WithRemote(required: "True"));

        Assert.Equal(
            """
            New-Lamp
              major  changed  -Remote in parameter set (All): optional -> mandatory

            Generated declarations
              - Lamp.New(string name)
              - Lamp.NewBuilder.WithRemote(string value)
              + Lamp.New(string name, string remote)


            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(
            "1 difference (1 major). The generated API requires a new major version (source: major, binary: major).",
            run.Error.Trim());
    }

    [Fact]
    public void Markdown_is_a_table_for_each_cmdlet()
    {
        var run = Run(DiffRun.WithRemote(), DiffRun.WithRemote(Limit), "--format", "markdown");

        Assert.Contains(
            "## New-Lamp\n\n| Effect | Source | Binary | Change | Old | New |\n| --- | --- | --- | --- | --- | --- |\n"
            + "| major | major | major | added rule |  | `length(Remote) <= 20 (error)` |\n",
            run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_effect_of_all_differences()
    {
        var json = Run(DiffRun.WithRemote(Limit), DiffRun.WithRemote(), "--format", "json").Json;

        Assert.Equal("patch", json.GetProperty("effect").GetString());
        Assert.Equal(0, json.GetProperty("declarations").GetArrayLength());
    }

    [Fact]
    public void A_class_that_is_new_stands_for_its_members()
    {
        using var folder = new TestFolder();
        folder.Write("old/New-Lamp.md", DiffRun.WithRemote());
        folder.Write("new/New-Lamp.md", DiffRun.WithRemote());
        folder.Write("new/Get-Lamp.md", Renamed("Get-Lamp"));

        var run = ToolRun.Of("diff", folder.At("old"), folder.At("new"));

        Assert.Contains("  + class Lamp.GetBuilder\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("GetBuilder.With", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cmdlet_with_a_new_noun_explains_the_class_of_the_noun()
    {
        using var folder = new TestFolder();
        folder.Write("old/New-Lamp.md", DiffRun.WithRemote());
        folder.Write("new/New-Lamp.md", DiffRun.WithRemote());
        folder.Write("new/New-Chair.md", Renamed("New-Chair"));

        var run = ToolRun.Of("diff", folder.At("old"), folder.At("new"), "--format", "json");

        Assert.Equal(1, run.Json.GetProperty("differences").GetArrayLength());
    }

    [Fact]
    public void An_unreadable_document_is_refused_instead_of_being_a_removed_cmdlet()
    {
        using var folder = new TestFolder();
        var old = folder.Write("old.md", DiffRun.WithRemote());
        var @new = folder.Write("new.md", "# New-Lamp\0");

        var run = ToolRun.Of("diff", old, @new);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be compared", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_without_a_cmdlet_is_refused()
    {
        using var folder = new TestFolder();
        var old = folder.Write("old.md", DiffRun.WithRemote());

        var run = ToolRun.Of("diff", old, folder.Write("notes.md", "# Notes\n\nNothing."));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contains no cmdlet help document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_of_all_parameters_is_one_difference()
        => Assert.Equal(
            "patch patch added products Lamp Server 2030 (all parameters)",
            DiffRun.Lines(
                DiffRun.WithRemote(),
                DiffRun.WithRemote().Replace(
                    "cloud-based service\n", "cloud-based service, Lamp Server 2030\n", StringComparison.Ordinal)));

    [Fact]
    public void A_rule_that_is_stated_from_the_other_side_is_the_same()
        => Assert.Equal(
            "",
            DiffRun.Lines(
                DiffRun.WithRemote("You can't use this parameter with the Dimmer parameter."),
                DiffRun.WithRemote().Replace(
                    "The dimmer.", "You can't use this parameter with the Remote parameter.", StringComparison.Ordinal)));

    private static string Renamed(string cmdlet) => DiffRun.WithRemote().Replace("New-Lamp", cmdlet, StringComparison.Ordinal);

    private static ToolRun Run(string old, string @new, params string[] options)
    {
        using var folder = new TestFolder();
        return ToolRun.Of(["diff", folder.Write("old.md", old), folder.Write("new.md", @new), .. options]);
    }
}
