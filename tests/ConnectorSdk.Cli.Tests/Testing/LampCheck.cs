using System.Text.Json;

namespace ConnectorSdk.Cli.Tests;

/// <summary>A finding in the JSON output.</summary>
internal sealed record FindingRow(
    string Id, string Severity, string Parameters, string Message, int Line, int Column, string? Quote, int? SourceLine)
{
    public bool IsError => Severity == "error";

    public static FindingRow Of(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("severity").GetString()!,
        string.Join(" ", json.GetProperty("parameters").EnumerateArray().Select(name => name.GetString())),
        json.GetProperty("message").GetString()!,
        json.GetProperty("line").GetInt32(),
        json.GetProperty("column").GetInt32(),
        json.GetProperty("quote").GetString(),
        json.GetProperty("sourceLine") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null);
}

/// <summary>Checks scripts against the document of New-Lamp or another document.</summary>
internal static class LampCheck
{
    public static IReadOnlyList<FindingRow> Findings(string script, params string[] options)
        => Findings(LampDocument.NewLamp, script, options);

    public static IReadOnlyList<FindingRow> Findings(string document, string script, string[] options)
    {
        using var folder = new TestFolder();
        var spec = folder.Write(LampDocument.FileName, document);
        var run = ToolRun.WithInput(script, ["check", "--specs", spec, "--format", "json", .. options, "-"]);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        return [.. run.Json.EnumerateArray().Select(FindingRow.Of)];
    }

    /// <summary>Gets the IDs and parameters of the findings in order: <c>CSDK1002 Dimmer Remote; ...</c>.</summary>
    public static string Ids(string script, params string[] options)
        => string.Join("; ", Findings(script, options).Select(finding => $"{finding.Id} {finding.Parameters}".TrimEnd()));
}
