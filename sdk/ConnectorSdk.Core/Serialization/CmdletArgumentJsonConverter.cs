#if NET
using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a <see cref="CmdletArgument"/>. An object that can't be written as text is replaced by its variable. Reading isn't
/// supported.
/// </summary>
public sealed class CmdletArgumentJsonConverter : JsonConverter<CmdletArgument>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override CmdletArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("An argument can't be read from JSON. Build the command with its builder.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CmdletArgument value, JsonSerializerOptions options)
        => WriteArgument(writer, value, options);

    internal static void WriteArgument(Utf8JsonWriter writer, in CmdletArgument argument, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(PropertyName.Of(nameof(CmdletArgument.Name), options), argument.Name);
        writer.WritePropertyName(PropertyName.Of(nameof(CmdletArgument.Value), options));
        WriteValue(writer, argument.Value is CmdletCredential { VariableName: null }
            ? "$" + argument.Parameter.VariableName
            : argument.Value);
        writer.WriteBoolean(PropertyName.Of(nameof(CmdletArgument.IsSwitch), options), argument.IsSwitch);
        writer.WriteEndObject();
    }

    /// <summary>By the type at run time, without asking the options: they need to know none of these types.</summary>
    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
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
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case IDictionary table:
                writer.WriteStartObject();
                foreach (DictionaryEntry entry in table)
                {
                    writer.WritePropertyName((string)entry.Key);
                    WriteValue(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(string.Format(CultureInfo.InvariantCulture, "{0}", value));
                break;
        }
    }
}
#endif
