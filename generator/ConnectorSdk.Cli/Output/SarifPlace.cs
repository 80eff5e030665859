using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>Locations in SARIF.</summary>
internal static class SarifPlace
{
    public static JsonObject Of(ScriptPlace place) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(place.File) },
            ["region"] = new JsonObject
            {
                ["startLine"] = place.Line,
                ["startColumn"] = place.Column,
                ["endLine"] = place.EndLine,
                ["endColumn"] = place.EndColumn,
            },
        },
    };

    public static JsonObject Of(string path)
        => new() { ["physicalLocation"] = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(path) } } };

    /// <summary>A relative path stays relative, so that the log is valid on other machines.</summary>
    public static string UriOf(string path)
        => Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(Uri.EscapeDataString));
}
