#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a <see cref="CmdletCommand"/>, and reads it back to an equal one. Each object that can't be written as text is replaced
/// by its variable. The rules of the cmdlet's document aren't checked when a command is read.
/// </summary>
public sealed class CmdletCommandJsonConverter : JsonConverter<CmdletCommand>
{
    /// <inheritdoc/>
    public override CmdletCommand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var name = PropertyName.TextIn(json.RootElement, nameof(CmdletCommand.Name), options);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new JsonException("A command requires the Name of a cmdlet.");
        }

        return PropertyName.Find(json.RootElement, nameof(CmdletCommand.Parameters), options)
            is { ValueKind: JsonValueKind.Array } parameters
            ? new CmdletCommand(new CommandName(name), [.. parameters.EnumerateArray()
                .Select((item, position) => CmdletArgumentJsonConverter.ReadArgument(item, options, position))])
            : throw new JsonException("A command requires a list of Parameters.");
    }

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
