using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConnectorSdk.Cli.Texts;

/// <summary>JSON as people read it: indented, with quotes, arrows and letters as they are.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions _options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The characters that the encoder leaves and nobody sees are escaped as well.</summary>
    public static void Write(JsonNode node, TextWriter writer)
        => writer.WriteLine(VisibleText.Json(node.ToJsonString(_options)));

    public static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
