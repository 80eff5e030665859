using System.Text;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Files that aren't scripts, aren't UTF-8, or contain code that makes PowerShell's parser load something.</summary>
public sealed class OddFileTests
{
    private const string Broken = "New-Lamp Hall 301";

    public static TheoryData<string, byte[]> Binary => new()
    {
        { "zeros", new byte[64] },
        { "text with a zero", "New-Lamp\0Hall"u8.ToArray() },
        { "a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
        { "controls", [0xC0, 1, 2, 3, (byte)'a'] },
        { "half of a UTF-16 character", [0xFF, 0xFE, 0x00, 0xD8] },
        { "UTF-8 that is damaged behind its mark", [0xEF, 0xBB, 0xBF, (byte)'a', 0xC3] },
    };

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Binary))]
    public void A_binary_file_is_one_error(string what, byte[] bytes)
    {
        using var folder = TestFolder.WithLamp();
        File.WriteAllBytes(folder.At("lamp.ps1"), bytes);

        var run = ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), folder.At("lamp.ps1"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var finding = FindingRow.Of(Assert.Single(run.Json.EnumerateArray()));
        Assert.True(finding is { Id: "CSDK4009", Line: 1, Column: 1 }, what);
        Assert.StartsWith("The file is not a text file", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Binary))]
    public void A_binary_document_is_one_error(string what, byte[] bytes)
    {
        using var folder = TestFolder.WithLamp();
        File.WriteAllBytes(folder.At("New-Room.md"), bytes);

        var run = ToolRun.WithInput(Broken, "check", "--specs", folder.Root, "--format", "json", "-");

        Assert.True(run.Error.StartsWith($"{folder.At("New-Room.md")}(1,1): error CSDK0001: ", StringComparison.Ordinal), what);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Single(run.Json.EnumerateArray());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        using var folder = TestFolder.WithLamp();
        File.WriteAllText(folder.At("lamp.ps1"), Broken, Encoding.GetEncoding(name));

        Assert.Equal("1,15 CSDK1005", Findings(folder, "lamp.ps1"));
    }

    [Fact]
    public void A_script_of_Windows_PowerShell_is_read_with_its_code_page()
    {
        using var folder = TestFolder.WithLamp();
        File.WriteAllBytes(folder.At("lamp.ps1"), [.. "# "u8, 0xFC, .. "\nNew-Lamp "u8, 0x93, .. "Hall"u8, 0x94, .. " 301"u8]);

        Assert.Equal("2,17 CSDK1005", Findings(folder, "lamp.ps1"));
        Assert.Contains(
            "Not UTF-8, read as code page 1252 (1):",
            ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), folder.At("lamp.ps1")).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData("# nothing")]
    public void An_empty_script_has_no_findings(string text)
    {
        using var folder = TestFolder.WithLamp();
        folder.Write("lamp.ps1", text);

        Assert.Equal("", Findings(folder, "lamp.ps1"));
    }

    [Theory]
    [InlineData("Configuration Lamps\n{\n    Import-DscResource -ModuleName Lamps\n    node a { Lamp 'a' { H = 1 } }\n}\n", 5)]
    [InlineData("configuration Lamps {\r\n    param($A)\r\n"
        + "    Node $B.Where{ $_ }.C { Lamp a { B = @{ C = '}' } } }\r\n}\r\n", 4)]
    [InlineData("[DscLocalConfigurationManager()]\nConfiguration Lamps\n{\n    Node localhost { Settings { } }\n}\n", 5)]
    [InlineData("function Get-Lamps {\n    Configuration Lamps { New-Lamp Hall 302 }\n}\n", 3)]
    [InlineData("if ($a) { Configuration $name { } }\n", 1)]
    public void A_DSC_configuration_is_one_information_and_the_rest_is_checked(string configuration, int lines)
    {
        var findings = LampCheck.Findings(configuration + Broken);

        Assert.Equal(["info CSDK4008", "error CSDK1005"], findings.Select(finding => $"{finding.Severity} {finding.Id}"));
        Assert.Equal(lines + 1, findings[1].Line);
    }

    [Theory]
    [InlineData("$configuration = 1; ")]
    [InlineData("Get-Thing configuration { }; ")]
    [InlineData("# Configuration Lamps {\n")]
    [InlineData("Write-Host 'Configuration Lamps {'; ")]
    [InlineData("$a.Configuration = 1; ")]
    [InlineData("using module Nowhere\n")]
    [InlineData("using assembly Nowhere.Lamps\nusing namespace Nowhere\n")]
    [InlineData("class Lamp : Nowhere.Thing { [Nowhere.Other] $Height }\n")]
    [InlineData("function Get-It { param([Nowhere()] $a, [Nowhere.Type] $b) }\n")]
    public void What_is_not_on_this_machine_is_no_error(string code)
        => Assert.Equal("CSDK1005 Height", LampCheck.Ids(code + Broken));

    [Fact]
    public void Code_that_is_nested_too_deeply_is_a_syntax_error()
        => Assert.Contains("CSDK4001", LampCheck.Ids(new string('(', 100_000)), StringComparison.Ordinal);

    private static string Findings(TestFolder folder, string name)
    {
        var run = ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), folder.At(name), "--format", "json");
        return string.Join("; ", run.Json.EnumerateArray().Select(FindingRow.Of)
            .Select(finding => $"{finding.Line},{finding.Column} {finding.Id}"));
    }
}
