using ConnectorSdk.Testing;
using CsCheck;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Whatever the text, the tool answers.</summary>
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

    private static void AssertAnswered(ToolRun run) => Assert.True(run.ExitCode is 0 or 1, run.Error);
}
