using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Output;

/// <summary>Findings in SARIF 2.1.0, a format for code reviews and editors.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static JsonObject Of(CheckReport report)
    {
        var findings = report.Findings;
        var fingerprints = new Fingerprints();
        var ids = findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = ToolIdentity.Name,
                        ["version"] = ToolIdentity.Version,
                        ["informationUri"] = ProjectAddress.Url,
                        ["rules"] = new JsonArray([.. ids.Select(RuleOf)]),
                    },
                },
                ["invocations"] = new JsonArray(SarifInvocation.Of(report)),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding =>
                    ResultOf(finding, ids.IndexOf(finding.Id), fingerprints.Next(finding)))]),
            }),
        };
    }

    private static JsonNode RuleOf(string id)
    {
        var entry = DiagnosticTable.Get(id);
        return new JsonObject
        {
            ["id"] = id,
            ["shortDescription"] = new JsonObject { ["text"] = entry.Title },
            ["helpUri"] = entry.HelpUri,
            ["defaultConfiguration"] = new JsonObject { ["level"] = SeverityWords.Level(FindingSeverities.Of(entry.Level)) },
        };
    }

    private static JsonNode ResultOf(Finding finding, int ruleIndex, string fingerprint)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = SeverityWords.Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = FindingsText.MessageOf(finding) },
            ["locations"] = new JsonArray(SarifPlace.Of(finding.Place)),
            ["partialFingerprints"] = new JsonObject { ["command/v1"] = fingerprint },
        };
        if (finding.Source is { } source)
        {
            result["relatedLocations"] = new JsonArray(RelatedLocation(source));
        }

        return result;
    }

    private static JsonNode RelatedLocation(DocumentPlace source) => new JsonObject
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = SarifPlace.UriOf(source.Path) },
            ["region"] = new JsonObject { ["startLine"] = source.Line },
        },
        ["message"] = new JsonObject
        {
            ["text"] = source.Quote is { Length: > 0 } quote ? quote : "The section in the document.",
        },
    };
}
