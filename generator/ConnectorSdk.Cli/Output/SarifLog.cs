using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Checks;

namespace ConnectorSdk.Cli.Output;

/// <summary>Findings in SARIF 2.1.0, which code reviews and editors read.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Home = "https://github.com/connectorsdk/connectorsdk";

    public static JsonObject Of(IReadOnlyList<Finding> findings)
    {
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
                        ["name"] = Tool.Name,
                        ["version"] = Tool.Version,
                        ["informationUri"] = Home,
                        ["rules"] = new JsonArray([.. ids.Select(RuleOf)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding => ResultOf(finding, ids.IndexOf(finding.Id)))]),
            }),
        };
    }

    private static JsonNode RuleOf(string id)
    {
        var text = FindingTexts.Of(id);
        return new JsonObject
        {
            ["id"] = id,
            ["shortDescription"] = new JsonObject { ["text"] = text.Title },
            ["helpUri"] = text.HelpUri,
            ["defaultConfiguration"] = new JsonObject { ["level"] = Severities.Word(text.Severity) },
        };
    }

    private static JsonNode ResultOf(Finding finding, int ruleIndex)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = Severities.Word(finding.Severity),
            ["message"] = new JsonObject { ["text"] = FindingsText.MessageOf(finding) },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(finding.Place.File) },
                    ["region"] = new JsonObject
                    {
                        ["startLine"] = finding.Place.Line,
                        ["startColumn"] = finding.Place.Column,
                        ["endLine"] = finding.Place.EndLine,
                        ["endColumn"] = finding.Place.EndColumn,
                    },
                },
            }),
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
            ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(source.Path) },
            ["region"] = new JsonObject { ["startLine"] = source.Line },
        },
        ["message"] = new JsonObject { ["text"] = source.Quote is { Length: > 0 } quote ? quote : "The document's entry." },
    };

    /// <summary>A relative path stays relative, so that the log means the same on another machine.</summary>
    private static string UriOf(string path)
        => Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(Uri.EscapeDataString));
}
