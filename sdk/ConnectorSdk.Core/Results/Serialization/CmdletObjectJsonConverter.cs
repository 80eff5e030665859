#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>Writes and reads a <see cref="CmdletObject"/> as a JSON object. The names of its properties aren't changed.</summary>
public sealed class CmdletObjectJsonConverter : JsonConverter<CmdletObject>
{
    /// <inheritdoc/>
    public override CmdletObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? ResultJson.ReadObject(json.RootElement)
            : throw new JsonException($"An object is expected, not {json.RootElement.ValueKind}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CmdletObject value, JsonSerializerOptions options)
        => ResultJson.Write(writer, value);
}
#endif
