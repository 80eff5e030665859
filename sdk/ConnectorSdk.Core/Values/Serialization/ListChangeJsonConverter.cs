#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a <see cref="ListChange"/> as <c>{"Added":["a"],"Removed":["b"]}</c>. When reading, either property can be
/// omitted. Any other property, or a null value, causes a <see cref="JsonException"/>.
/// </summary>
public sealed class ListChangeJsonConverter : JsonConverter<ListChange>
{
    /// <inheritdoc/>
    public override ListChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(
                $"Expected an object with the properties {nameof(ListChange.Added)} and {nameof(ListChange.Removed)}.");
        }

        ListChange change = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            change = Is(nameof(ListChange.Added)) ? change with { Added = ReadValues(ref reader) }
                : Is(nameof(ListChange.Removed)) ? change with { Removed = ReadValues(ref reader) }
                : throw new JsonException(
                    $"'{name}' is not a property of a list change. "
                    + $"Use {nameof(ListChange.Added)} and {nameof(ListChange.Removed)}.");

            bool Is(string property) => name.Equals(property, StringComparison.OrdinalIgnoreCase);
        }

        return change;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ListChange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteValues(writer, PropertyName.Of(nameof(ListChange.Added), options), value.Added);
        WriteValues(writer, PropertyName.Of(nameof(ListChange.Removed), options), value.Removed);
        writer.WriteEndObject();
    }

    /// <summary>Reads a dictionary key, which is the PowerShell text of the change.</summary>
    /// <inheritdoc/>
    public override ListChange ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return ListChange.Parse(reader.GetString()!);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ListChange value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.ToString());

    private static List<string> ReadValues(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected a list of strings, but found {reader.TokenType}.");
        }

        List<string> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(reader.TokenType == JsonTokenType.String
                ? reader.GetString()!
                : throw new JsonException($"Expected a list of strings, but the list contains {reader.TokenType}."));
        }

        return values;
    }

    private static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
#endif
