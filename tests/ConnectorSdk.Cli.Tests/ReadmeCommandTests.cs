using System.CommandLine.Parsing;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The README of the tool shows command lines that the tool accepts.</summary>
public sealed partial class ReadmeCommandTests
{
    /// <summary>The arguments of each command line, without pipes and redirections.</summary>
    public static TheoryData<string> CommandLines
        => [.. CommandLine().Matches(Readme()).Select(match => match.Groups["arguments"].Value.TrimEnd()).Distinct()];

    [Fact]
    public void Each_command_has_command_lines()
        => Assert.Equal(
            CommandLineTests.Commands.Select(row => row.Data).Order(),
            CommandLines.Select(row => row.Data.Split(' ')[0]).Distinct().Order());

    /// <summary>The documents don't exist, so nothing is written.</summary>
    [Theory]
    [MemberData(nameof(CommandLines))]
    public void A_command_line_is_accepted_up_to_its_files(string arguments)
    {
        var run = ToolRun.Of([.. CommandLineParser.SplitCommandLine(Documents().Replace(arguments, "absent"))]);

        Assert.DoesNotContain("For usage information", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_in_JSON_is_what_the_tool_writes()
    {
        using var folder = TestFolder.WithLamp();
        using var shown = JsonDocument.Parse(Json().Match(Readme()).Groups["rule"].Value);

        var written = ToolRun.Of("rules", folder.Root, "--format", "json").Json.EnumerateArray()
            .Single(rule => rule.GetProperty("rule").ValueEquals(shown.RootElement.GetProperty("rule").GetString()));

        Assert.Equal(Indent(shown.RootElement), Indent(written));
    }

    private static string Indent(JsonElement json) => JsonNode.Parse(json.GetRawText())!.ToString();

    private static string Readme()
        => File.ReadAllText(Path.Combine(SharedDocuments.Repository, "generator", "ConnectorSdk.Cli", "README.md"));

    [GeneratedRegex("```json\n(?<rule>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex(@"(?<!-)\bspecs\b")]
    private static partial Regex Documents();

    [GeneratedRegex(@"^(Get-\w+ [^|\n]*\| )?connectorsdk (?<arguments>[a-z]+ [^>\n]*)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();
}
