namespace ConnectorSdk.Cli.Tests;

/// <summary>Facts that a document doesn't determine, and rules that are worded differently.</summary>
public sealed class DoubtfulFactTests
{
    private const string Example = "## EXAMPLES\n\n### Example 1\n```\nNew-Lamp -Name Moon\n```\n\n## PARAMETERS";

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void The_reason_why_a_new_parameter_is_not_mandatory_is_told(string format)
    {
        var run = Diff(WithoutRemote, WithExample(DiffRun.WithRemote(required: "True")), format);

        Assert.Contains("-Remote is mandatory according to SYNTAX or the metadata, but", run.Output, StringComparison.Ordinal);
        Assert.Contains("does not use it. It is treated as optional.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_becomes_doubtful_is_a_difference()
        => Assert.Equal(
            "patch patch changed member Remote (All) optional optional, may be mandatory",
            DiffRun.Lines(WithExample(DiffRun.WithRemote()), WithExample(DiffRun.WithRemote(required: "True"))));

    [Fact]
    public void A_certain_parameter_has_no_note()
        => Assert.DoesNotContain(
            "note:", Diff(WithoutRemote, DiffRun.WithRemote(required: "True"), "text").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("This parameter requires a value for the Dimmer parameter.")]
    [InlineData("You can't use this parameter with the Dimmer parameter.")]
    [InlineData("Valid values are:\n\n- $true: On. This setting requires a value for the Dimmer parameter.\n- $false: Off.")]
    [InlineData("If you set this parameter to $true, you can't use the Dimmer parameter.")]
    public void A_Boolean_that_becomes_a_switch_keeps_its_rules(string sentence)
    {
        var (flag, @switch) = (DiffRun.WithRemote(sentence, "Boolean"), DiffRun.WithRemote(sentence, "SwitchParameter"));

        Assert.DoesNotContain("rule", DiffRun.Lines(flag, @switch), StringComparison.Ordinal);
        Assert.DoesNotContain("rule", DiffRun.Lines(@switch, flag), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_about_a_Boolean_that_is_false_is_another_one_than_that_of_a_switch()
        => Assert.Contains(
            "added rule",
            DiffRun.Lines(
                DiffRun.WithRemote("If you set this parameter to $false, you can't use the Dimmer parameter.", "Boolean"),
                DiffRun.WithRemote("You can't use this switch with the Dimmer parameter.", "SwitchParameter")),
            StringComparison.Ordinal);

    [Fact]
    public void Metadata_that_is_gone_leaves_pipeline_input_open()
    {
        var stated = DiffRun.WithRemote().Replace(
            "Position: Named\n", "Position: Named\nAccept pipeline input: False\n", StringComparison.Ordinal);
        var section = stated.IndexOf("### -Remote", StringComparison.Ordinal);
        var block = stated.IndexOf("```yaml", section, StringComparison.Ordinal);
        var end = stated.IndexOf("```", block + 3, StringComparison.Ordinal) + 3;

        var lines = DiffRun.Lines(stated, stated.Remove(block, end - block));

        Assert.Contains("patch patch changed pipeline Remote no possible", lines, StringComparison.Ordinal);
    }

    private static string WithoutRemote { get; } = LampDocument.Of(
        "New-Lamp",
        LampDocument.Syntax("", "New-Lamp -Name <String> [-Dimmer <Boolean>] [<CommonParameters>]"),
        LampDocument.Parameter("Name", "String", "The name.", required: "True"),
        LampDocument.Parameter("Dimmer", "Boolean", "The dimmer."));

    private static string WithExample(string document)
        => document.Replace("## PARAMETERS", Example, StringComparison.Ordinal);

    private static ToolRun Diff(string old, string @new, string format)
    {
        using var folder = new TestFolder();
        return ToolRun.Of("diff", folder.Write("old.md", old), folder.Write("new.md", @new), "--format", format);
    }
}
