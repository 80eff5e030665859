namespace ConnectorSdk.Cli.Tests;

/// <summary>PowerShell in Markdown: the checked blocks and the locations of their findings.</summary>
public sealed class MarkdownScriptTests
{
    [Theory]
    [InlineData("```powershell\nNew-Lamp Hall 301\n```", "2,15 CSDK1005")]
    [InlineData("Text\r\n\r\n~~~ps1\r\n\r\nNew-Lamp Hall `\r\n  301\r\n~~~\r\n", "6,3 CSDK1005")]
    [InlineData("- Item\n\n  ```pwsh\n  New-Lamp Hall 301\n  ```\n", "4,17 CSDK1005")]
    [InlineData("> ```PowerShell\n> New-Lamp Hall 301\n> ```\n", "2,17 CSDK1005")]
    [InlineData("```powershell-interactive\nNew-Lamp Hall 301\n```", "2,15 CSDK1005")]
    [InlineData("``` {.powershell}\nNew-Lamp Hall 301\n```", "2,15 CSDK1005")]
    [InlineData("---\ntitle: x\n---\n```powershell title=\"x\"\nNew-Lamp Hall 301\n```", "5,15 CSDK1005")]
    [InlineData("```\nPS C:\\> New-Lamp Hall 301\n\nName  Height\n----  ------\nNew-Lamp Hall 302\n```", "2,23 CSDK1005")]
    [InlineData("```powershell\nPS> New-Lamp Hall `\n>> 301\nSome <output>\n```", "3,4 CSDK1005")]
    [InlineData("```powershell\n[PS] C:\\>New-Lamp Hall `\n  301\n```", "3,3 CSDK1005")]
    [InlineData("```powershell\nNew-Lamp Hall 301\n```\n\n```powershell\nNew-Lamp Hall 302\n```", "2,15 CSDK1005; 6,15 CSDK1005")]
    [InlineData("```powershell\n$h = @\"\n301\n\"@\nNew-Lamp Hall 301\n```", "5,15 CSDK1005")]
    public void A_block_is_checked_at_its_place(string markdown, string expected) => Assert.Equal(expected, Findings(markdown));

    [Theory]
    [InlineData("```\nNew-Lamp Hall 301\n```")]
    [InlineData("```text\nNew-Lamp Hall 301\n```")]
    [InlineData("```csharp\nNew-Lamp Hall 301\n```")]
    [InlineData("    New-Lamp Hall 301")]
    [InlineData("`New-Lamp Hall 301`")]
    [InlineData("<!--\n```powershell\nNew-Lamp Hall 301\n```\n-->")]
    [InlineData("```powershell\nNew-Lamp [-Name] Hall 301\n```")]
    [InlineData("```powershell\nNew-Lamp -Quiet -Remote ...\n```")]
    [InlineData("```powershell\n$h = 301\n```\n\n```powershell\nNew-Lamp Hall $h\n```")]
    [InlineData("")]
    public void What_is_no_command_of_a_script_is_left_alone(string markdown) => Assert.Equal("", Findings(markdown));

    [Theory]
    [InlineData("New-Lamp Hall -Server '<name>.lamp.contoso.com'")]
    [InlineData("New-Lamp Hall \"<1 to 300>\" -Delay \"<hh:mm:ss> or more\"")]
    [InlineData("New-Lamp Hall -Delay Delay:<seconds>")]
    [InlineData("New-Lamp Hall -Colors '<first color>','<second color>','<third>','<fourth>'")]
    [InlineData("$h = '<height in cm>'\nNew-Lamp Hall -Height $h")]
    [InlineData("New-Lamp Room:<room or floor> 30 -Quiet")]
    [InlineData("New-Lamp *<part of the name>*")]
    [InlineData("New-Lamp Hall -Delay at:<minutes or hours>")]
    public void A_placeholder_stands_for_any_value(string command)
        => Assert.Equal("", Findings($"```powershell\n{command}\n```"));

    [Theory]
    [InlineData("New-Lamp '<name>' 301", "2,19 CSDK1005")]
    [InlineData("New-Lamp -Name '<name>' -Dimmer $false -Remote '<remote>'", "2,40 CSDK2001")]
    [InlineData("New-Lamp Hall -Server '<>'", "2,15 CSDK1007")]
    [InlineData("New-Lamp Hall -Height '1 < 2'", "2,15 CSDK1007")]
    public void What_stands_beside_a_placeholder_counts(string command, string expected)
        => Assert.Equal(expected, Findings($"```powershell\n{command}\n```"));

    [Fact]
    public void In_a_script_angle_brackets_are_text()
        => Assert.Equal("CSDK1007 Height", LampCheck.Ids("New-Lamp Hall -Height '<cm>'"));

    [Fact]
    public void A_block_that_is_not_complete_is_an_information_and_its_other_lines_count()
        => Assert.Equal(
            "2,16 CSDK4008; 3,15 CSDK1005",
            Findings("```powershell\nNew-Lamp -Name <Name> -Height 301\nNew-Lamp Hall 301\n```"));

    [Fact]
    public void A_block_with_an_open_end_does_not_touch_the_next_one()
        => Assert.Equal(
            "2,20 CSDK4008; 6,15 CSDK1005",
            Findings("```powershell\nif ($a) { New-Lamp {\n```\n\n```powershell\nNew-Lamp Hall 301\n```"));

    [Fact]
    public void An_incomplete_block_is_no_failure()
    {
        using var folder = TestFolder.WithLamp();
        var guide = folder.Write("guide.md", "```powershell\nNew-Lamp <Name>\n```");

        Assert.Equal(0, ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), guide).ExitCode);
    }

    private static string Findings(string markdown)
    {
        using var folder = TestFolder.WithLamp();
        var guide = folder.Write("guide.md", markdown);
        var run = ToolRun.Of("check", guide, "--specs", folder.At("New-Lamp.md"), "--format", "json");
        return string.Join("; ", run.Json.EnumerateArray().Select(FindingRow.Of)
            .Select(finding => $"{finding.Line},{finding.Column} {finding.Id}"));
    }
}
