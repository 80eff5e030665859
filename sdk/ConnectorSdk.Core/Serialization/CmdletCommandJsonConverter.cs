#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a <see cref="CmdletCommand"/>. Each object that can't be written as text is replaced by its variable. Reading isn't
/// supported; use the builder to create a command.
/// </summary>
public sealed class CmdletCommandJsonConverter : JsonConverter<CmdletCommand>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override CmdletCommand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A command can't be read from JSON. Build it with its builder.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CmdletCommand value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(PropertyName.Of(nameof(CmdletCommand.Name), options), value.Name);
        writer.WriteStartArray(PropertyName.Of(nameof(CmdletCommand.Parameters), options));
        foreach (var argument in value.Parameters)
        {
            CmdletArgumentJsonConverter.WriteArgument(writer, argument, options);
        }

        writer.WriteEndArray();
        writer.WriteStartArray(PropertyName.Of(nameof(CmdletCommand.Variables), options));
        foreach (var variable in value.Variables)
        {
            WriteVariable(writer, variable, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteVariable(Utf8JsonWriter writer, CommandVariable variable, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(PropertyName.Of(nameof(CommandVariable.Name), options), variable.Name);
        writer.WriteStartArray(PropertyName.Of(nameof(CommandVariable.Parameters), options));
        foreach (var parameter in variable.Parameters)
        {
            writer.WriteStringValue(parameter);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
#endif
