#if NET
using System.Text.Json;

namespace ConnectorSdk.Serialization;

/// <summary>The names under which properties are written and found.</summary>
internal static class PropertyName
{
    public static string Of(string name, JsonSerializerOptions options)
        => options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    /// <summary>A property under its own name or the policy's, in any case; null if the object hasn't got it.</summary>
    /// <exception cref="JsonException">The JSON isn't an object.</exception>
    public static JsonElement? Find(JsonElement json, string name, JsonSerializerOptions options)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"An object is expected, not {json.ValueKind}.");
        }

        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
                || property.Name.Equals(Of(name, options), StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }

    /// <summary>A string property; null if the object hasn't got it, or where it is null.</summary>
    /// <exception cref="JsonException">The JSON isn't an object, or the property isn't a string.</exception>
    public static string? TextIn(JsonElement json, string name, JsonSerializerOptions options)
        => Find(json, name, options) is not { ValueKind: not JsonValueKind.Null } value ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : throw new JsonException($"{name} is expected to be a string, not {value.ValueKind}.");
}
#endif
