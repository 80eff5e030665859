using ConnectorSdk.TestSupport;
using CsCheck;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The tool produces a result for any text.</summary>
[Trait("Speed", "Slow")]
public sealed class RobustnessTests
{
    private const string Script = """
        param([string]$Room = 'Hall')
        $lamp = @{ Name = $Room; Height = 3 }
        foreach ($color in 'Red', "Green$Room") {
            New-Lamp @lamp -Colors $color, @('Blue') -Dimmer:$true -Remote (Get-Remote) | Out-Null
        }
        New-Lamp Hall 300 -Foot Round `
            -Delay 00:10:00 -Quiet
        """;

    [Fact]
    public void A_damaged_script_is_checked()
    {
        using var folder = TestFolder.WithLamp();

        Damage.Of(Script).Sample(
            script => AssertAnswered(ToolRun.WithInput(script, "check", "--specs", folder.Root, "-")), iter: 300);
    }

    [Fact]
    public void A_script_is_checked_against_a_damaged_document()
        => Damage.Of(LampDocument.NewLamp).Sample(
            document =>
            {
                using var folder = new TestFolder();
                folder.Write("New-Lamp.md", document.Replace('\uD800', '\uFFFD')); // No file holds half of a character.
                folder.Write("New-Room.md", LampDocument.Of("New-Room", LampDocument.Syntax("", "New-Room [-Name <String>]")));
                AssertAnswered(ToolRun.WithInput(Script, "check", "--specs", folder.Root, "-"));
                Assert.Equal(0, ToolRun.Of("rules", folder.Root, "--format", "json").ExitCode);
            },
            iter: 200);

    private static void AssertAnswered(ToolRun run) => Assert.True(run.ExitCode is 0 or 1, run.Error);
}
