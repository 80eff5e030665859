namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Text that users paste has prose, prompts, and output around the commands.</summary>
public sealed class PastedTextTests
{
    private const string Expected = "Console.WriteLine(Lamp.New(\"A\").Build().ToPowerShell());";

    [Theory]
    [InlineData("# Lamps\n\nIt's easy:\n\n```powershell\nNew-Lamp A\n```\n")]
    [InlineData("Run this.\n\n~~~ps1\nNew-Lamp A\n~~~\n\n```json\n{ }\n```\n")]
    [InlineData("[server1]: PS C:\\> New-Lamp A\n")]
    [InlineData("(venv) PS C:\\src> New-Lamp A\nName\n----\nA")]
    [InlineData("PS C:\\> $x = 1\n[server1]: PS C:\\> New-Lamp A")]
    [InlineData("C:\\>New-Lamp A\n")]
    [InlineData("C:\\Program Files> New-Lamp A\n")]
    public void The_commands_are_converted(string text) => Assert.Contains(Expected, LampConversion.Statements(text));

    [Theory]
    [InlineData("New-Lamp A\n$doc = @'\n```powershell\nNew-Lamp B\n```\n'@")]
    [InlineData("<#\n```powershell\nNew-Lamp B\n```\n#>\nNew-Lamp A")]
    [InlineData("C:\\tools\\lamp.exe >out.txt\nNew-Lamp A")]
    public void A_script_stays_one(string text) => Assert.Contains(Expected, LampConversion.Statements(text));

    [Fact]
    public void Blocks_of_other_languages_are_mentioned()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.WithInput("Text\n\n```powershell\nNew-Lamp A\n```\n\n```json\n{ }\n```\n",
            ["convert", "--specs", folder.At(LampDocument.FileName), "-"]);

        Assert.Contains("The code block in line 7 isn't marked as PowerShell, and isn't converted.", run.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$ErrorActionPreference = 'Stop'")]
    [InlineData("$script:OFS = ';'")]
    public void A_setting_of_PowerShell_is_a_comment(string script)
        => Assert.StartsWith("// line 1: ", LampConversion.Statements(script + "\nNew-Lamp A")[0], StringComparison.Ordinal);

    [Fact]
    public void An_error_that_only_a_refused_statement_uses_has_no_name()
        => Assert.Contains("catch (Exception)",
            LampConversion.Statements("try { New-Lamp A -ErrorAction Stop } catch { Find-Bulb $_ }"));

    [Theory]
    [InlineData("3 -shl 1 | Out-Null")]
    [InlineData("$x = Find-Bulb")]
    public void No_reason_claims_that_CSharp_lacks_something(string script)
        => Assert.DoesNotContain("counterpart", LampConversion.Program(script), StringComparison.Ordinal);
}
