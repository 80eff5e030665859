namespace ConnectorSdk.Cli.Tests;

/// <summary>The command line itself: help, version, and refused arguments.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Commands => ["rules", "check", "convert", "diff", "generate", "lint", "docs"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_has_examples_and_exit_codes(string command)
    {
        var run = ToolRun.Of(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:{Environment.NewLine}  connectorsdk {command} ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Exit codes:{Environment.NewLine}  0  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_the_tool_lists_the_commands()
    {
        var run = ToolRun.Of("--help");

        Assert.Contains("  rules <SPEC>", run.Output, StringComparison.Ordinal);
        Assert.Contains("  check <SCRIPT>", run.Output, StringComparison.Ordinal);
        Assert.Contains("  diff <OLD> <NEW>", run.Output, StringComparison.Ordinal);
        Assert.Contains("  docs <SPEC>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_the_tool_has_an_example_of_each_command(string command)
        => Assert.Contains(
            $"{Environment.NewLine}  connectorsdk {command} ",
            ToolRun.Of("--help").Output.Split("Examples:")[1],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("connectorsdk ", "check convert diff docs generate lint rules")]
    [InlineData("connectorsdk di", "diff")]
    [InlineData("connectorsdk lint --f", "--format")]
    [InlineData("connectorsdk lint --format ", "github json sarif text")]
    [InlineData("connectorsdk diff --format m", "markdown")]
    [InlineData("connectorsdk generate --accessibility ", "internal public")]
    public void Shells_are_told_how_a_command_line_can_go_on(string line, string expected)
    {
        var run = ToolRun.Of($"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            expected,
            string.Join(' ', run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(word => line.Contains("--", StringComparison.Ordinal) || char.IsLetter(word[0]))));
    }

    [Fact]
    public void The_version_is_a_version_and_nothing_else()
        => Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\s*$", ToolRun.Of("--version").Output);

    [Theory]
    [InlineData("markdwon", "rules", "x.md", "--format", "markdwon")]
    [InlineData("Did you mean 'rules'", "rule", "x.md")]
    [InlineData("command", "unheard-of")]
    public void Unusable_arguments_are_refused_with_a_hint_at_the_help(string named, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Contains("For usage information, run '", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_without_a_script_is_refused()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("check", "--specs", folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No SCRIPT is specified.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_without_a_document_is_refused()
    {
        var run = ToolRun.Of("check", "--specs", "lamp.ps1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No SPEC is specified", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_without_specs_knows_the_mail_flow_connectors()
    {
        using var folder = new TestFolder();
        var path = folder.Write("relay.ps1", "New-SendConnector -Name Relay -AddressSpaces * -Port 70000\n");

        var run = ToolRun.Of("check", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CSDK1005", run.Output, StringComparison.Ordinal);
        Assert.Contains("(New-SendConnector.md, line ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_without_a_document_are_those_of_the_mail_flow_connectors()
    {
        var run = ToolRun.Of("rules");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("New-OutboundConnector", run.Output, StringComparison.Ordinal);
        Assert.Contains("Set-RoutingGroupConnector", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_with_documents_of_no_cmdlet_is_refused()
    {
        using var folder = new TestFolder();
        var path = folder.Write("notes.md", "# Notes\n\nNothing about cmdlets.");

        var run = ToolRun.WithInput("New-Lamp", "check", "--specs", path, "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a cmdlet help document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_does_not_exist_is_refused()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("check", "--specs", folder.Root, folder.At("lamp.ps1"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The file or folder '", run.Error, StringComparison.Ordinal);
    }
}
