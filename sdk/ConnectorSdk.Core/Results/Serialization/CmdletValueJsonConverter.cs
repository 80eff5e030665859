#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes and reads a <see cref="CmdletValue"/> as JSON. Dates, time spans, and GUIDs are written as text, and an opaque value as
/// null.
/// </summary>
public sealed class CmdletValueJsonConverter : JsonConverter<CmdletValue>
{
    /// <summary>Gets <see langword="true"/>, because <c>null</c> represents a null value.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override CmdletValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return ResultJson.ReadValue(json.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CmdletValue value, JsonSerializerOptions options)
        => ResultJson.Write(writer, value);
}
#endif
