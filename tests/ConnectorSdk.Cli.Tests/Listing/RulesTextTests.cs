namespace ConnectorSdk.Cli.Tests;

/// <summary>The readable formats of <c>rules</c>: text and Markdown.</summary>
public sealed class RulesTextTests
{
    [Fact]
    public void Rules_stand_below_their_cmdlet_one_a_line()
    {
        using var folder = TestFolder.WithLamp();

        var lines = ToolRun.Of("rules", folder.Root).Output.Split(Environment.NewLine);

        Assert.Equal("New-Lamp", lines[0]);
        var place = $"{folder.At("New-Lamp.md")}:{LampDocument.LineOf("20 characters")}";
        Assert.Equal($"""  length(Name) <= 20  error  "The maximum length is 20 characters."  {place}""", lines[1]);
    }

    [Fact]
    public void A_pipe_gets_no_colours()
    {
        using var folder = TestFolder.WithLamp();

        Assert.DoesNotContain('\u001b', ToolRun.Of("rules", folder.Root).Output);
    }

    [Fact]
    public void A_terminal_gets_colours()
    {
        using var folder = TestFolder.WithLamp();

        Assert.Contains("\u001b[91merror", ToolRun.InTerminal("rules", folder.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_how_far_a_long_run_has_come()
    {
        using var folder = ManyLamps();

        var run = ToolRun.InTerminal("rules", folder.Root, "--format", "json");

        Assert.Contains("Reading documents", run.Error, StringComparison.Ordinal);
        Assert.Equal(30, run.Json.GetArrayLength());
    }

    [Fact]
    public void A_pipe_gets_no_progress()
    {
        using var folder = ManyLamps();

        Assert.Equal("", ToolRun.Of("rules", folder.Root).Error);
    }

    [Fact]
    public void A_long_line_is_not_wrapped()
    {
        using var folder = new TestFolder();
        var values = Enumerable.Range(1, 60).Select(i => $"Form{i}").ToList();
        folder.Write("New-Lamp.md", LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("", "New-Lamp [-Shape <LampShape>]"),
            LampDocument.Parameter("Shape", "LampShape", $"Valid values are:\n\n- {string.Join("\n- ", values)}")));

        Assert.Contains(
            $"Shape only ({string.Join(", ", values)})  error",
            ToolRun.Of("rules", folder.Root).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_a_table_for_each_cmdlet()
    {
        using var folder = TestFolder.WithLamp();

        var lines = ToolRun.Of("rules", folder.Root, "--format", "markdown").Output.Split(Environment.NewLine);

        Assert.Equal("## New-Lamp", lines[0]);
        Assert.Equal("| Parameter | Rule | Severity | Sentence | Source |", lines[2]);
        var place = $"New-Lamp.md:{LampDocument.LineOf("20 characters")}";
        Assert.Equal($"| Name | `length(Name) <= 20` | error | The maximum length is 20 characters. | {place} |", lines[4]);
    }

    [Fact]
    public void A_bar_in_a_rule_does_not_end_its_cell()
    {
        using var folder = TestFolder.WithLamp();

        Assert.Contains(
            "| Bulb | `Bulb => Remote \\| Server` |",
            ToolRun.Of("rules", folder.Root, "--format", "markdown").Output,
            StringComparison.Ordinal);
    }

    /// <summary>Creates 30 documents with one rule each.</summary>
    private static TestFolder ManyLamps()
    {
        var folder = new TestFolder();
        for (var i = 0; i < 30; i++)
        {
            folder.Write($"New-Lamp{i}.md", LampDocument.Of(
                $"New-Lamp{i}",
                LampDocument.Syntax("", $"New-Lamp{i} [-Name <String>]"),
                LampDocument.Parameter("Name", "String", "The maximum length is 20 characters.")));
        }

        return folder;
    }
}
