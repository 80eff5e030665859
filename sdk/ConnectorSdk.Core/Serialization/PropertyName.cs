#if NET
using System.Text.Json;

namespace ConnectorSdk.Serialization;

/// <summary>Provides the names of properties in JSON.</summary>
internal static class PropertyName
{
    public static string Of(string name, JsonSerializerOptions options)
        => options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    /// <summary>
    /// Finds a property by its own name or the policy's name, ignoring case. Returns null if the object doesn't have the
    /// property.
    /// </summary>
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

    /// <summary>Gets a string property, or null if the object doesn't have the property or it is null.</summary>
    /// <exception cref="JsonException">The JSON isn't an object, or the property isn't a string.</exception>
    public static string? TextIn(JsonElement json, string name, JsonSerializerOptions options)
        => Find(json, name, options) is not { ValueKind: not JsonValueKind.Null } value ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : throw new JsonException($"{name} is expected to be a string, not {value.ValueKind}.");
}
#endif
