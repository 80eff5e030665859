using System.Text.Json;

namespace ConnectorSdk.Cli.Tests;

/// <summary><c>check --format sarif</c>: the parts of SARIF 2.1.0 that its consumers rely on.</summary>
public sealed class SarifTests
{
    private const string Script =
        "New-Lamp -Name Hall -Dimmer $true\nNew-Lamp -Name Hall -Remote r\nNew-Lamp -Name Hall -Zebra\n";

    [Fact]
    public void The_log_names_its_schema_and_version()
    {
        var log = Log(Script, out _);

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Contains("sarif-2.1.0", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_driver_lists_each_rule_once_with_title_level_and_page()
    {
        var rules = Run(Script).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(["CSDK1002", "CSDK2001", "CSDK4002"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(
            "Required parameter or value is not set", rules[0].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("warning", rules[1].GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.EndsWith(
            "/analyzers/docs/rules/CSDK1002.md", rules[0].GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_points_at_its_rule()
    {
        var run = Run(Script);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void A_result_has_the_place_in_the_script()
    {
        var result = Run(Script).GetProperty("results")[0];

        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/my%20lamp.ps1", UriOf(place), StringComparison.Ordinal);
        Assert.Equal(
            """{"startLine":1,"startColumn":21,"endLine":1,"endColumn":28}""",
            JsonSerializer.Serialize(place.GetProperty("region")));
        Assert.Equal("error", result.GetProperty("level").GetString());
    }

    [Fact]
    public void A_result_relates_to_the_sentence_of_the_document()
    {
        var related = Run(Script).GetProperty("results")[0].GetProperty("relatedLocations")[0];

        Assert.Equal(
            "This setting requires a value for the Remote parameter.",
            related.GetProperty("message").GetProperty("text").GetString());
        var place = related.GetProperty("physicalLocation");
        Assert.EndsWith("/New-Lamp.md", UriOf(place), StringComparison.Ordinal);
        Assert.Equal(
            LampDocument.LineOf("This setting requires"), place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Every_address_is_a_URI()
    {
        _ = Log(Script, out var text);

        Assert.All(
            text.Split('\n').Where(line => line.Contains("\"uri\"", StringComparison.Ordinal)),
            line => Assert.True(Uri.IsWellFormedUriString(line.Split('"')[3], UriKind.RelativeOrAbsolute), line));
    }

    [Fact]
    public void A_fingerprint_outlasts_lines_that_come_before_and_the_layout_of_the_command()
        => Assert.Equal(
            Fingerprints("New-Lamp -Name Hall -Dimmer $true"),
            Fingerprints("# New\n\n$a = 1\nNew-Lamp `\n    -Name Hall `\n    -Dimmer $true"));

    [Fact]
    public void Every_finding_has_a_fingerprint_of_its_own()
    {
        var fingerprints = Fingerprints($"{Script}{Script}New-Lamp -Name Hall -Dimmer $true -Height 301\n'open");

        Assert.True(fingerprints.Count > 8);
        Assert.Equal(fingerprints, fingerprints.Distinct());
    }

    [Fact]
    public void A_new_finding_leaves_the_fingerprints_of_others()
        => Assert.Subset(
            Fingerprints($"New-Lamp -Name Hall -Height 301\n{Script}").ToHashSet(), Fingerprints(Script).ToHashSet());

    [Fact]
    public void What_was_not_checked_is_a_notification()
    {
        var invocation = Run("New-Lamp @lamp\n& $name").GetProperty("invocations")[0];

        Assert.True(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(
            ["note 1", "note 2"],
            invocation.GetProperty("toolExecutionNotifications").EnumerateArray()
                .Select(note => $"{note.GetProperty("level")} {LineOf(note.GetProperty("locations")[0])}"));

        static JsonElement LineOf(JsonElement place)
            => place.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine");
    }

    [Fact]
    public void An_information_is_a_note()
        => Assert.Equal("note", Run("Configuration Lamps { }").GetProperty("results")[0].GetProperty("level").GetString());

    [Fact]
    public void A_log_without_findings_has_empty_results()
    {
        var run = Run("New-Lamp -Name Hall");

        Assert.Empty(run.GetProperty("results").EnumerateArray());
        Assert.Equal("connectorsdk", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    private static string? UriOf(JsonElement place) => place.GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static List<string> Fingerprints(string script)
        => [.. Run(script).GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("command/v1").GetString()!)];

    private static JsonElement Run(string script) => Log(script, out _).GetProperty("runs")[0];

    private static JsonElement Log(string script, out string text)
    {
        using var folder = TestFolder.WithLamp();
        var path = folder.Write("my lamp.ps1", script);
        var run = ToolRun.Of("check", "--specs", folder.At("New-Lamp.md"), "--format", "sarif", path);
        text = run.Output;
        return run.Json;
    }
}
