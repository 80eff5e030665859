using System.Text.Json;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.WireServer;

/// <summary>Reads the body of a request.</summary>
internal static class RequestReader
{
    private const string Type = "@odata.type";

    public static ServerRequest Read(string body, Action<string> report)
    {
        using var document = JsonDocument.Parse(body);
        return Read(document.RootElement, report);
    }

    public static ServerRequest Read(JsonElement root, Action<string> report)
    {
        var input = root.GetProperty("CmdletInput");
        return new ServerRequest(
            input.GetProperty("CmdletName").GetString()!,
            [.. Properties(input.GetProperty("Parameters"), report)]);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Properties(JsonElement table, Action<string> report)
    {
        var typed = default(string);
        foreach (var property in table.EnumerateObject())
        {
            if (property.Name.EndsWith(Type, StringComparison.Ordinal))
            {
                typed = property.Name[..^Type.Length];
                continue;
            }

            if (typed is { Length: > 0 } && typed != property.Name)
            {
                report($"The type of {typed} isn't directly before it.");
            }

            typed = null;
            yield return new(property.Name, Read(property.Value, report, 0));
        }
    }

    private static object? Read(JsonElement value, Action<string> report, int depth) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var number) ? number : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => Read(item, report, depth + 1)).ToList(),
        JsonValueKind.Object => ReadTable(value, report),
        _ => value.GetString(),
    };

    private static Dictionary<string, object?> ReadTable(JsonElement value, Action<string> report)
    {
        if (!value.TryGetProperty(Type, out var type) || type.GetString() != "#Exchange.GenericHashTable")
        {
            report("A table has no type.");
        }

        return Properties(value, report).ToDictionary();
    }
}
