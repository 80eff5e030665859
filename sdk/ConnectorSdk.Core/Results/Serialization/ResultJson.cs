#if NET
using System.Text.Json;

namespace ConnectorSdk.Serialization;

/// <summary>Reads and writes the objects in the output of a cmdlet.</summary>
internal static class ResultJson
{
    /// <summary>Reads an object. A name that occurs again, ignoring case, is skipped.</summary>
    public static CmdletObject ReadObject(JsonElement json)
        => new(json.EnumerateObject().Select(
            property => new KeyValuePair<string, object?>(property.Name, ReadValue(property.Value))));

    public static CmdletValue ReadValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => LooseResult.Of(json.GetBoolean()),
        JsonValueKind.Number when json.TryGetInt64(out var integer) => LooseResult.Of(integer),
        JsonValueKind.Number when json.GetRawText().IndexOfAny(['e', 'E']) < 0 && json.TryGetDecimal(out var number)
            => new(CmdletValueKind.Number, number),
        JsonValueKind.Number => new(CmdletValueKind.Number, json.GetDouble()),
        JsonValueKind.String => LooseResult.Of(json.GetString()),
        JsonValueKind.Array => new(CmdletValueKind.List, json.EnumerateArray().Select(ReadValue).ToArray()),
        JsonValueKind.Object => new(CmdletValueKind.Object, ReadObject(json)),
        _ => default,
    };

    public static void Write(Utf8JsonWriter writer, CmdletObject item)
    {
        writer.WriteStartObject();
        foreach (var property in item.Properties)
        {
            writer.WritePropertyName(property.Key);
            Write(writer, property.Value);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CmdletValue value)
    {
        switch (value.ToObject())
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyList<CmdletValue> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case CmdletObject item:
                Write(writer, item);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
#endif
