#if NET
using System.Text.Json;

namespace ConnectorSdk.Serialization;

/// <summary>The names under which properties are written.</summary>
internal static class PropertyName
{
    public static string Of(string name, JsonSerializerOptions options)
        => options.PropertyNamingPolicy?.ConvertName(name) ?? name;
}
#endif
