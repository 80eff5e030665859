using System.Text.Json;
using ConnectorSdk.Cli;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>Examples in a script that the tool checks.</summary>
internal static class CheckedExamples
{
    /// <summary>Gets the errors that the tool reports, with the affected examples.</summary>
    public static IReadOnlyList<string> Errors(string documents, IReadOnlyList<OfficialExample> examples)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var script = string.Join("\n", examples.Select(example => example.Command.Written.ReplaceLineEndings("\n")));
        var exitCode = Tool.Run(
            ["check", "--specs", documents, "--format", "json", "-"], new Terminal(new StringReader(script), output, error));
        Assert.True(exitCode is 0 or 1, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        var lines = examples
            .SelectMany(example => Enumerable.Repeat(
                example, example.Command.Written.ReplaceLineEndings("\n").Split('\n').Length))
            .ToList();
        return [.. json.RootElement.EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() == "error")
            .Select(finding => $"{lines[finding.GetProperty("line").GetInt32() - 1]}\n  {finding.GetProperty("id")}: "
                + $"{finding.GetProperty("message")} \"{finding.GetProperty("quote")}\"")];
    }
}
