using System.Globalization;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Control characters and invisible characters are escaped in every output.</summary>
public sealed class InvisibleCharacterTests
{
    public static TheoryData<int> Characters =>
    [
        0x01, 0x07, 0x08, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
        0x2066, 0x2069, 0xFEFF, 0xE0041,
    ];

    [Theory]
    [MemberData(nameof(Characters))]
    public void In_findings(int code)
    {
        var hidden = char.ConvertFromUtf32(code);
        using var folder = TestFolder.WithLamp();
        var script = folder.Write("lamp.ps1", $"New-Lamp 'a{hidden}b' 301 -Delay '{hidden}'\nNew-Lamp \"{hidden}");

        Assert.All(["text", "json", "sarif"], format => AssertVisible(
            hidden, ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), script, "--format", format)));
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public void In_rules(int code)
    {
        var hidden = char.ConvertFromUtf32(code);
        using var folder = new TestFolder();
        var path = folder.Write("New-Lamp.md", LampDocument.NewLamp
            .Replace("from 1 through 300.", $"from 1 through 300.{hidden}", StringComparison.Ordinal)
            .Replace("- Round", $"- Ro{hidden}und", StringComparison.Ordinal)
            .Replace("requires a value", $"requires{hidden} a value", StringComparison.Ordinal));

        Assert.All(["text", "markdown", "json"], format =>
        {
            AssertVisible(hidden, ToolRun.Of("rules", path, "--format", format));
            AssertVisible(hidden, ToolRun.Of("rules", path, "--unmatched", "--format", format));
        });
    }

    [Theory]
    [InlineData('\u001b')]
    [InlineData('\r')]
    [InlineData('\u202e')]
    public void In_the_names_of_files(char hidden)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var folder = TestFolder.WithLamp();
        var script = folder.Write($"a{hidden}b.ps1", "New-Lamp Hall 301\nGet-Lamp @lamp\nNew-Lamp @lamp\n");
        var document = folder.Write($"New-{hidden}Room.md", "");

        AssertVisible($"{hidden}", ToolRun.Of("check", "--specs", folder.Root, "--", script));
        AssertVisible($"{hidden}", ToolRun.Of("rules", document));
        AssertVisible($"{hidden}", ToolRun.Of("rules", folder.At($"no{hidden}where")));
        AssertVisible($"{hidden}", ToolRun.Of("check", $"--no{hidden}thing"));
    }

    [Fact]
    public void An_escape_shows_which_character_it_is()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.WithInput("New-Lamp 'Hall' -Delay \"\u001b[31m\u202eno\"", "check", "--specs", folder.Root, "-");

        Assert.Contains("\\u001b[31m\\u202eno", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_keeps_the_characters_for_its_reader()
    {
        var finding = Assert.Single(LampCheck.Findings("New-Lamp 'Hall' -Delay \"\u001b\u202e\U000E0041no\""));

        Assert.Contains("\u001b\u202e\U000E0041no", finding.Message, StringComparison.Ordinal);
    }

    private static void AssertVisible(string hidden, ToolRun run)
    {
        var output = (run.Output + run.Error).ReplaceLineEndings("");
        Assert.True(
            !output.Contains(hidden, StringComparison.Ordinal),
            string.Create(CultureInfo.InvariantCulture, $"{(int)hidden[0]:x4} is in: {output}"));
    }
}
