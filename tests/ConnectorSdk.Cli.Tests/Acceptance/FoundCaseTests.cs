using System.Text.Json;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// The small cases of the shared folder: <c>use.ps1</c> is checked against the documents next to it, and <c>expected.json</c>
/// contains the lines with findings.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class FoundCaseTests
{
    private static readonly string? _root = SharedDocuments.Folder is { } folder
        ? Path.Combine(folder, "acceptance", "found")
        : null;

    public static TheoryData<string> Cases => Directory.Exists(_root)
        ? [.. Directory.EnumerateFiles(_root, "expected.json", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal)]
        : [""];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_judged_as_expected(string name)
    {
        Assert.SkipUnless(name.Length > 0, SharedDocuments.SkipReason);
        var folder = Path.Combine(_root!, name);
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement;
        var specs = expected.TryGetProperty("specs", out var elsewhere)
            ? Path.Combine(SharedDocuments.Folder!, elsewhere.GetString()!)
            : folder;

        var run = ToolRun.Of("check", Path.Combine(folder, "use.ps1"), "--specs", specs, "--format", "json");

        Assert.True(run.ExitCode is 0 or 1, run.Error);
        var findings = run.Json.EnumerateArray().Select(FindingRow.Of).ToList();
        if (!IsListed(expected, specs))
        {
            AssertLines(Lines(expected, "error"), findings.Where(finding => finding.IsError));
        }

        if (!expected.TryGetProperty("warnings", out _))
        {
            var allowed = Lines(expected, "warning");
            Assert.DoesNotContain(findings, finding => finding.Severity == "warning" && !allowed.Contains(finding.Line));
        }
    }

    /// <summary>Some cases allow that the sentence is only listed as not recognized.</summary>
    private static bool IsListed(JsonElement expected, string specs)
        => expected.TryGetProperty("or", out _)
            && ToolRun.Of("rules", specs, "--unmatched", "--format", "json").Json.GetArrayLength() > 0;

    private static void AssertLines(IEnumerable<int> expected, IEnumerable<FindingRow> findings)
    {
        var list = findings.ToList();
        Assert.True(
            list.Select(finding => finding.Line).Distinct().Order().SequenceEqual(expected.Order()),
            string.Join("\n", list.Select(finding => $"line {finding.Line}: {finding.Message}")));
    }

    private static List<int> Lines(JsonElement expected, string name)
        => expected.TryGetProperty(name, out var lines) ? [.. lines.EnumerateArray().Select(line => line.GetInt32())] : [];
}
