using System.Text.Json;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// The findings in real documents. Each finding in an example was judged by reading the document and the example. Contradictions
/// between SYNTAX and PARAMETERS are obvious from the text.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class LintCorpusTests
{
    private const string Module = "exchange";

    [Fact]
    public void The_findings_in_examples_are_those_that_were_judged_to_be_errors_of_the_documents()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var run = ToolRun.Of("lint", Path.Combine(SharedDocuments.Folder!, "corpus", Module), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var findings = run.Json.EnumerateArray().ToLookup(finding => IsAboutExample(finding.GetProperty("id").GetString()!));
        Assert.Equal(
            Judged("wrong document").Order(StringComparer.Ordinal),
            findings[true].Select(KeyOf).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings[false], finding =>
        {
            Assert.Contains(finding.GetProperty("id").GetString(), new[] { "CSDK0003", "CSDK0005" });
            Assert.Equal("warning", finding.GetProperty("severity").GetString());
        });
    }

    /// <summary>Gets the keys of the judgments: document, line, ID, and parameters.</summary>
    private static IEnumerable<string> Judged(string verdict)
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Linting", "Judgements.tsv"))
            .Where(line => line.StartsWith(Module + "/", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .Where(cells => cells[4] == verdict)
            .Select(cells => string.Join('\t', cells[..4]));

    private static bool IsAboutExample(string id) => !id.StartsWith("CSDK0", StringComparison.Ordinal);

    private static string KeyOf(JsonElement finding)
        => string.Join('\t',
        [
            $"{Module}/{Path.GetFileName(finding.GetProperty("file").GetString())}",
            finding.GetProperty("line").ToString(),
            finding.GetProperty("id").GetString(),
            string.Join(' ', finding.GetProperty("parameters").EnumerateArray().Select(name => name.GetString())),
        ]);
}
