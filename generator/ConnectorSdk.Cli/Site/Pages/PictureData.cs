using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.Cli.Site.Relations;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The data for the script that draws the picture, as JSON in the page.</summary>
internal static class PictureData
{
    /// <summary>The JSON encoder escapes the characters that could end the element.</summary>
    public static Html Of(CmdletReference cmdlet)
        => Html.Trusted(new JsonArray([.. cmdlet.Graph.Parts.Select(part => PartOf(cmdlet, part))])
            .ToJsonString(JsonSerializerOptions.Default));

    private static JsonObject PartOf(CmdletReference cmdlet, RuleGraphPart part) => new()
    {
        ["nodes"] = new JsonArray([.. part.Nodes.Select(node => new JsonArray([.. node.Parameters.Select(name => new JsonObject
        {
            ["name"] = name,
            ["anchor"] = cmdlet.Find(name)?.Anchor,
        })]))]),
        ["edges"] = new JsonArray([.. part.Edges.Select(edge => new JsonObject
        {
            ["from"] = edge.From,
            ["to"] = edge.To,
            ["kind"] = edge.Kind.Key(),
            ["lines"] = new JsonArray([.. edge.Lines.Select(line => (JsonNode)line)]),
        })]),
    };
}
