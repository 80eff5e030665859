using System.Text.Json;

namespace ConnectorSdk.Carriers;

/// <summary>
/// Reads an error in a JSON object: <c>Message</c> and <c>TypeName</c>, or the envelope <c>error</c> with its details and inner
/// errors. Members that are missing or have another type are ignored.
/// </summary>
internal static class ErrorEnvelope
{
    private const string Message = "message";
    private const string Type = "type";

    /// <summary>Reads the error in a JSON object.</summary>
    /// <returns>The error, or null if the object has no message.</returns>
    public static ErrorParts? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (Text(root, "Message") is { } own)
        {
            return new ErrorParts(null, Text(root, "TypeName"), own);
        }

        return Child(root, "error") is { } error ? ReadError(error) : null;
    }

    /// <summary>Reads an error with its details and inner errors.</summary>
    /// <returns>The error, or null if it has no message.</returns>
    public static ErrorParts? ReadError(JsonElement error)
    {
        var inner = Child(error, "innererror");
        var cause = inner is { } outer ? Child(outer, "internalexception") : null;
        return Detail(error) is { } detail ? new ErrorParts(null, null, detail)
            : Part(cause) ?? Part(inner) ?? (Text(error, Message) is { } message ? new ErrorParts(null, null, message) : null);
    }

    private static string? Detail(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object
            || !error.TryGetProperty("details", out var details)
            || details.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        foreach (var detail in details.EnumerateArray())
        {
            if (Text(detail, Message) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static ErrorParts? Part(JsonElement? element)
        => element is { } part && Text(part, Message) is { } text ? new ErrorParts(null, Text(part, Type), text) : null;

    private static JsonElement? Child(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child)
            && child.ValueKind == JsonValueKind.Object
            ? child
            : null;

    /// <summary>Gets a string property that isn't empty.</summary>
    private static string? Text(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String && Decoded(value) is { Length: > 0 } text
            ? text
            : null;

    private static string? Decoded(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a surrogate pair.
        }
    }
}
