using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Site.Model;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>
/// The search terms: cmdlets, and the names of parameters and values with their cmdlets. The index is a script, because a page
/// that is opened as a file can't read other files.
/// </summary>
internal static class SearchIndex
{
    public static string Write(SiteIndex index)
    {
        var data = new JsonObject
        {
            ["cmdlets"] = new JsonArray([.. index.Cmdlets.Select(entry => Texts(
                entry.Name, entry.File, SiteText.Summary(entry.Cmdlet)))]),
            ["parameters"] = new JsonArray([.. index.Cmdlets.Index()
                .SelectMany(cmdlet => Parameters(cmdlet.Item), (cmdlet, found) => (found.Name, found.Anchor, Place: cmdlet.Index))
                .GroupBy(found => (found.Name, found.Anchor))
                .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => new JsonArray(
                    group.Key.Name, group.Key.Anchor, new JsonArray([.. group.Select(found => (JsonNode)found.Place)])))]),
            ["values"] = new JsonArray([.. index.Cmdlets.Index()
                .SelectMany(
                    cmdlet => Values(cmdlet.Item),
                    (cmdlet, found) => (found.Value, found.Name, found.Anchor, Place: cmdlet.Index))
                .GroupBy(found => (found.Value, found.Name, found.Anchor))
                .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => new JsonArray(group.Key.Value, group.Key.Name, group.Key.Anchor,
                    new JsonArray([.. group.Select(found => (JsonNode)found.Place).Distinct()])))]),
        };
        return $"window.connectorSdkIndex = {data.ToJsonString(JsonSerializerOptions.Default)};\n";
    }

    private static JsonArray Texts(params string[] texts) => [.. texts.Select(text => (JsonNode)text)];

    private static IEnumerable<(string Name, string Anchor)> Parameters(CmdletEntry entry)
    {
        var anchors = new UniqueNames();
        return [.. entry.Builder.Parameters.Select(
            model => (model.Parameter.Name, ParameterAnchor.Of(model.Parameter.Name, anchors)))];
    }

    private static IEnumerable<(string Value, string Name, string Anchor)> Values(CmdletEntry entry)
        => Parameters(entry).Zip(entry.Builder.Parameters).SelectMany(
            pair => pair.Second.Parameter.Values?.Values.Select(value => value.Text).Where(IsWord).Distinct() ?? [],
            (pair, value) => (value, pair.First.Name, pair.First.Anchor));

    /// <summary>Formats and examples of values aren't search terms.</summary>
    private static bool IsWord(string value) => !value.Contains(' ', StringComparison.Ordinal);
}
