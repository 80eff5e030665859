using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests;

/// <summary>With any document, a command that sets exactly the mandatory parameters is valid.</summary>
[Trait("Speed", "Slow")]
public sealed class MinimalCommandTests
{
    /// <summary>These are expected, because all parameters of a set can be reserved or deprecated.</summary>
    private static readonly string[] _status = ["CSDK2002", "CSDK2003"];

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other/pnp")]
    [InlineData("corpus/other/powershell")]
    [InlineData("corpus/other/skype")]
    [InlineData("corpus/other/teams")]
    [InlineData("corpus/other/windows")]
    [InlineData("seeds")]
    public void The_shortest_command_of_every_set_has_no_finding(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var commands = SharedDocuments.Below(folder)
            .Select(document => SpecReader.Read(document.FileName, document.Text))
            .Where(spec => spec.Cmdlet is not null)
            .DistinctBy(spec => spec.Cmdlet!.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(spec => spec.Cmdlet!.Sets.Select(set => MinimalCommand.Write(spec, set)))
            .ToList();

        var run = ToolRun.WithInput(
            string.Join("\n", commands),
            "check", "--specs", Path.Combine(SharedDocuments.Folder!, folder), "--format", "json", "-");
        var findings = run.Json.EnumerateArray()
            .Select(FindingRow.Of)
            .Where(finding => finding.Severity is "error" or "warning" && !_status.Contains(finding.Id))
            .Select(finding => $"{commands[finding.Line - 1]}\n  {finding.Id}: {finding.Message} \"{finding.Quote}\"")
            .ToList();

        Assert.NotEmpty(commands);
        Assert.True(findings.Count == 0, $"{findings.Count} of {commands.Count}:\n{string.Join("\n", findings)}");
    }
}
