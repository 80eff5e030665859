using System.Text.RegularExpressions;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>The conversion in the README equals the output of the tool.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_converted_command_in_the_README_is_what_the_tool_writes()
    {
        var readme = File.ReadAllText(Path.Combine(SharedDocuments.Repository, "README.md")).ReplaceLineEndings("\n");
        var sample = Sample().Match(readme);
        Assert.True(sample.Success);

        var run = ToolRun.WithInput(
            sample.Groups["script"].Value, "convert", "--specs", Path.Combine(SharedDocuments.Repository, "specs"), "-");

        Assert.Contains(sample.Groups["code"].Value, run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [GeneratedRegex("```powershell\n(?<script>[^`]*)```\n\nbecomes:\n\n```csharp fragment\n(?<code>[^`]*)```\n")]
    private static partial Regex Sample();
}
