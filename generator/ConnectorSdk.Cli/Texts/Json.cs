using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConnectorSdk.Cli.Texts;

/// <summary>Readable JSON: indented, with unescaped quotes, arrows, and letters.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions _options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Also escapes the invisible characters that the encoder doesn't escape.</summary>
    public static void Write(JsonNode node, TextWriter writer)
        => writer.WriteLine(VisibleText.Json(node.ToJsonString(_options)));

    public static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
