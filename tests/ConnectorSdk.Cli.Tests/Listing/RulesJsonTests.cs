using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConnectorSdk.Cli.Tests;

/// <summary><c>rules --format json</c>: the shape that other programs rely on.</summary>
public sealed class RulesJsonTests
{
    private static readonly JsonSerializerOptions _compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_rule_tells_its_cmdlet_section_notation_and_sentence()
    {
        var rule = Rule("requires");

        Assert.Equal("New-Lamp", rule.GetProperty("cmdlet").GetString());
        Assert.Equal("Dimmer", rule.GetProperty("parameter").GetString());
        Assert.Equal("error", rule.GetProperty("severity").GetString());
        Assert.Equal("Dimmer=$true => Remote", rule.GetProperty("rule").GetString());
        Assert.Equal("This setting requires a value for the Remote parameter.", rule.GetProperty("quote").GetString());
        Assert.Equal("New-Lamp.md", rule.GetProperty("source").GetString());
        Assert.Equal(LampDocument.LineOf("This setting requires"), rule.GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("requires", """[{"parameter":"Dimmer","is":["$true"]}]""", """[{"parameter":"Remote","is":"present"}]""")]
    [InlineData("noEffect", """[{"parameter":"Remote","is":"present"}]""", """[{"parameter":"Dimmer","is":["$true"]}]""")]
    [InlineData("excludes", """[{"parameter":"Quiet","is":"present"}]""", """[{"parameter":"Remote","is":"present"}]""")]
    [InlineData("atLeastOne", """[{"parameter":"Bulb","is":"present"}]""", """[{"parameter":"Remote"},{"parameter":"Server"}]""")]
    [InlineData("maxLength", "[]", """[{"parameter":"Name","max":20}]""")]
    [InlineData("minLength", "[]", """[{"parameter":"Chain","min":2}]""")]
    [InlineData("maxCount", "[]", """[{"parameter":"Colors","max":3}]""")]
    [InlineData("format", "[]", """[{"parameter":"Server","format":"fqdn"}]""")]
    [InlineData("allowedValues", "[]", """[{"parameter":"Foot","values":["Round","Square"]}]""")]
    [InlineData("versionOnly", "[]", """[{"parameter":"Wireless","only":["cloud-based service"]}]""")]
    [InlineData("reserved", """[{"parameter":"LampId","is":"present"}]""", "[]")]
    [InlineData("deprecated", """[{"parameter":"Voltage","is":"present"}]""", "[]")]
    public void A_kind_has_its_condition_and_its_claim(string kind, string when, string then)
    {
        var rule = Rule(kind);

        Assert.Equal(when, Compact(rule.GetProperty("when")));
        Assert.Equal(then, Compact(rule.GetProperty("then")));
    }

    [Theory]
    [InlineData("Height", """[{"parameter":"Height","min":"1","max":"300"}]""")]
    [InlineData("Delay", """[{"parameter":"Delay","min":"00:00:01","max":"1.00:00:00"}]""")]
    public void Bounds_are_written_as_the_document_writes_them(string parameter, string then)
    {
        var rule = Assert.Single(Rules(LampDocument.NewLamp), rule => rule.GetProperty("kind").GetString() == "range"
            && rule.GetProperty("parameter").GetString() == parameter);

        Assert.Equal(then, Compact(rule.GetProperty("then")));
    }

    [Fact]
    public void A_value_beside_the_range_is_an_or_value()
        => Assert.Equal(
            """[{"parameter":"Hours","min":"1","max":"9","orValues":["unlimited"]}]""",
            Compact(Only("A valid value is an integer from 1 to 9, or the value unlimited.").GetProperty("then")));

    [Fact]
    public void Several_formats_are_a_list()
        => Assert.Equal(
            """[{"parameter":"Hours","format":["ip-address","cidr"]}]""",
            Compact(Only("Valid values are:\n\n- Single IP address: One.\n- CIDR range: Many.").GetProperty("then")));

    [Fact]
    public void A_condition_on_absence_says_absent()
        => Assert.Equal(
            """[{"parameter":"Days","is":"absent"}]""",
            Compact(Only("This parameter is required if you don't use the Days parameter.").GetProperty("when")));

    [Fact]
    public void Letters_arrows_and_quotes_are_written_as_they_are()
    {
        using var folder = TestFolder.WithLamp();

        Assert.Contains(
            "Dimmer=$true => Remote", ToolRun.Of("rules", folder.Root, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_rules_is_an_empty_array()
        => Assert.Empty(Rules(LampDocument.Of("Get-Lamp", LampDocument.Syntax("", "Get-Lamp [-Name <String>]"))));

    private static JsonElement Rule(string kind)
        => Assert.Single(Rules(LampDocument.NewLamp), rule => rule.GetProperty("kind").GetString() == kind);

    /// <summary>Gets the only rule in the text of -Hours.</summary>
    private static JsonElement Only(string text)
        => Assert.Single(Rules(LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("", "New-Lamp [-Hours <String>] [-Days <String>]"),
            LampDocument.Parameter("Hours", "String", text),
            LampDocument.Parameter("Days", "String"))));

    private static IReadOnlyList<JsonElement> Rules(string document)
    {
        using var folder = new TestFolder();
        folder.Write(LampDocument.FileName, document);
        var run = ToolRun.Of("rules", folder.Root, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        return [.. run.Json.EnumerateArray()];
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, _compact);
}
