namespace ConnectorSdk.Cli.Tests;

/// <summary><c>connectorsdk lint</c>: its reports about documents and their examples.</summary>
public sealed class LintTests
{
    private const string Fence = "```";

    [Fact]
    public void A_document_without_errors_is_silent()
    {
        var run = Lint(WithExample("New-Lamp -Name Moon -Remote Far"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("0 errors and 0 warnings in 1 document.", run.Error.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("New-Lamp -Name Moon -Colour Red", "CSDK4002")]
    [InlineData("New-Lamp -Name Moon -Remote", "CSDK4004")]
    [InlineData("New-Lamp -Name Moon -Dimmer Sun", "CSDK4005")]
    public void An_example_that_the_document_does_not_allow_is_an_error_at_its_place(string example, string id)
    {
        var document = WithExample(example).Replace("<Boolean>", "<SwitchParameter>", StringComparison.Ordinal)
            .Replace("[-Dimmer <SwitchParameter>]", "[-Dimmer]", StringComparison.Ordinal)
            .Replace("Type: Boolean", "Type: SwitchParameter", StringComparison.Ordinal);

        var run = Lint(document);

        Assert.Equal(1, run.ExitCode);
        var line = Array.IndexOf(document.Split('\n'), example) + 1;
        Assert.Contains($"New-Lamp.md({line},", run.Output, StringComparison.Ordinal);
        Assert.Contains($"error {id}: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_violates_a_rule_with_a_doubtful_meaning_is_not_an_error()
    {
        var run = Lint(WithExample(
            "New-Lamp -Name Moon -Remote abcdefghijklmnopqrstuvwxyz", "The maximum length is 20 characters."));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_mandatory_parameter_that_an_example_omits_is_doubtful()
    {
        var document = WithExample("New-Lamp -Remote Far");

        Assert.Equal("", Lint(document).Output);
        Assert.Contains(
            "info CSDK0005: -Name is mandatory according to SYNTAX or the metadata, but the example",
            Lint(document, "--info").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_between_syntax_and_metadata_is_a_warning()
    {
        var document = DiffRun.WithRemote().Replace("[-Remote <String>]", "[-Remote <Int32>]", StringComparison.Ordinal);

        var run = Lint(document);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "warning CSDK0005: -Remote has the type String here, but Int32 in SYNTAX.", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Lint(document, "--warnaserror").ExitCode);
    }

    [Fact]
    public void A_sentence_that_is_not_recognized_is_reported_on_request_only()
    {
        var document = DiffRun.WithRemote("You can't use this parameter with parameters that are not yours.");

        Assert.Equal("", Lint(document).Output);
        Assert.Contains("info CSDK0004: ", Lint(document, "--info").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_of_a_neighbor_is_checked_against_the_document_of_the_neighbor()
    {
        using var folder = new TestFolder();
        folder.Write("New-Lamp.md", DiffRun.WithRemote());
        folder.Write("Get-Lamp.md", WithExample("New-Lamp -Name Moon -Colour Red")
            .Replace("# New-Lamp", "# Get-Lamp", StringComparison.Ordinal)
            .Replace($"{Fence}\nNew-Lamp -Name <", $"{Fence}\nGet-Lamp -Name <", StringComparison.Ordinal));

        var run = ToolRun.Of("lint", folder.Root);

        Assert.Contains("Get-Lamp.md(", run.Output, StringComparison.Ordinal);
        Assert.Contains("error CSDK4002: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_without_effect_are_reported_in_their_file()
    {
        using var folder = new TestFolder();
        folder.Write("New-Lamp.md", DiffRun.WithRemote());
        folder.Write("New-Lamp.errata.md", "# New-Lamp\n\n### -Remote\n\nLamps are nice.\n");

        var run = ToolRun.Of("lint", folder.Root);

        Assert.Contains($"{folder.At("New-Lamp.errata.md")}(5,1): warning CSDK0012: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_document_is_an_error()
    {
        var run = Lint("# New-Lamp\0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error CSDK0001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_for_GitHub_name_the_file_and_the_place()
    {
        using var folder = new TestFolder();
        var document = WithExample("New-Lamp -Name Moon -Colour 'a%b'");
        var path = folder.Write("New,Lamp.md", document);

        var run = ToolRun.Of("lint", path, "--format", "github");

        var line = Array.FindIndex(document.Split('\n'), text => text.Contains("-Colour", StringComparison.Ordinal)) + 1;
        Assert.StartsWith(
            $"::error file={path.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)},"
            + $"line={line},endLine={line},col=21,endColumn=28,title=CSDK4002::",
            run.Output,
            StringComparison.Ordinal);
        Assert.Single(run.Output.Trim().Split('\n'));
    }

    [Fact]
    public void Sarif_has_the_rules_and_the_places()
    {
        var document = WithExample("New-Lamp -Name Moon -Colour Red");

        var log = Lint(document, "--format", "sarif").Json.GetProperty("runs")[0];

        Assert.Equal("CSDK4002", log.GetProperty("results")[0].GetProperty("ruleId").GetString());
        Assert.Equal(
            Array.IndexOf(document.Split('\n'), "New-Lamp -Name Moon -Colour Red") + 1,
            log.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")
                .GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Json_is_that_of_check()
        => Assert.Equal("CSDK4002", Lint(WithExample("New-Lamp -Colour Red -Name Sun"), "--format", "json").Json[0]
            .GetProperty("id").GetString());

    private static string WithExample(string example, string text = "")
        => DiffRun.WithRemote(text).Replace(
            "## PARAMETERS", $"## EXAMPLES\n\n### Example 1\n{Fence}powershell\n{example}\n{Fence}\n\n## PARAMETERS",
            StringComparison.Ordinal);

    private static ToolRun Lint(string document, params string[] options)
    {
        using var folder = new TestFolder();
        return ToolRun.Of(["lint", folder.Write("New-Lamp.md", document), .. options]);
    }
}
