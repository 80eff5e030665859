#if NET
using System.Text.Json;
using System.Text.Json.Serialization;
using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a <see cref="CmdletArgument"/>, and reads it as an equal one. An object that can't be written as text is replaced by
/// its variable. In strings, an unpaired UTF-16 surrogate, which JSON can't represent, is replaced by U+FFFD.
/// </summary>
public sealed class CmdletArgumentJsonConverter : JsonConverter<CmdletArgument>
{
    private const string TypeName = "Type";
    private const string KindName = "Kind";

    /// <inheritdoc/>
    public override CmdletArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return ReadArgument(json.RootElement, options, position: 0);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CmdletArgument value, JsonSerializerOptions options)
        => WriteArgument(writer, value, options);

    internal static void WriteArgument(Utf8JsonWriter writer, in CmdletArgument argument, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(PropertyName.Of(nameof(CmdletArgument.Name), options), argument.Name);
        writer.WritePropertyName(PropertyName.Of(nameof(CmdletArgument.Value), options));
        ArgumentJson.Write(writer, argument);
        writer.WriteBoolean(PropertyName.Of(nameof(CmdletArgument.IsSwitch), options), argument.IsSwitch);
        if (argument.Parameter.Facts is { } facts)
        {
            writer.WriteString(PropertyName.Of(TypeName, options), facts.Type);
        }

        if (ArgumentJson.KindOf(argument.Content) is { } kind)
        {
            writer.WriteString(PropertyName.Of(KindName, options), kind);
        }

        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The JSON isn't an argument.</exception>
    internal static CmdletArgument ReadArgument(JsonElement json, JsonSerializerOptions options, int position)
    {
        var name = PropertyName.TextIn(json, nameof(CmdletArgument.Name), options);
        if (name is null || !ParameterName.IsValid(name))
        {
            throw new JsonException("An argument requires the Name of a parameter.");
        }

        var facts = PropertyName.TextIn(json, TypeName, options) is { } type ? new ParameterFacts(name, type, null) : null;
        var value = PropertyName.Find(json, nameof(CmdletArgument.Value), options)
            ?? throw new JsonException($"The argument {name} has no Value.");
        return new CmdletArgument(
            new CommandParameter(name, position, facts),
            ArgumentJson.Read(value, PropertyName.TextIn(json, KindName, options), facts));
    }
}
#endif
