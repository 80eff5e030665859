using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Output;

/// <summary>Findings in JSON, for other programs.</summary>
internal static class FindingsJson
{
    public static JsonArray Of(IEnumerable<Finding> findings) => [.. findings.Select(Of)];

    private static JsonObject Of(Finding finding) => new()
    {
        ["file"] = finding.Place.File,
        ["line"] = finding.Place.Line,
        ["column"] = finding.Place.Column,
        ["id"] = finding.Id,
        ["severity"] = SeverityWords.Word(finding.Severity),
        ["cmdlet"] = finding.Cmdlet,
        ["parameters"] = Json.Array(finding.Parameters),
        ["message"] = finding.Message,
        ["quote"] = finding.Source?.Quote,
        ["source"] = finding.Source?.Document,
        ["sourceLine"] = finding.Source?.Line,
    };
}
