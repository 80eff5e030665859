using System.Globalization;
using System.Text.Json;

namespace ConnectorSdk.WireServer;

/// <summary>Writes answers with the annotations of the real server.</summary>
internal static class JsonAnswer
{
    public const string MediaType
        = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public static byte[] Of(IReadOnlyList<CmdletObject> rows, IReadOnlyList<string> warnings, string? nextLink)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, rows, warnings, nextLink);
        }

        return stream.ToArray();
    }

    public static void Write(
        Utf8JsonWriter writer, IReadOnlyList<CmdletObject> rows, IReadOnlyList<string> warnings, string? nextLink)
    {
        writer.WriteStartObject();
        writer.WriteString(
            "@odata.context", "https://contoso.com/adminapi/beta/contoso/$metadata#Collection(Exchange.GenericHashTable)");
        writer.WriteString("adminapi.warnings@odata.type", "#Collection(String)");
        writer.WriteStartArray("@adminapi.warnings");
        foreach (var warning in warnings)
        {
            writer.WriteStringValue(warning);
        }

        writer.WriteEndArray();
        if (nextLink is not null)
        {
            writer.WriteString("@odata.nextLink", nextLink);
        }

        writer.WriteStartArray("value");
        foreach (var row in rows)
        {
            WriteObject(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, CmdletObject item)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in item.Properties)
        {
            foreach (var (annotation, type) in Annotations(value))
            {
                writer.WriteString(name + annotation, type);
            }

            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static (string Name, string Type)[] Annotations(CmdletValue value) => value.Kind switch
    {
        CmdletValueKind.Guid => [("@data.type", "System.Guid"), ("@odata.type", "#Guid")],
        CmdletValueKind.Integer => [("@data.type", "System.Int32")],
        CmdletValueKind.DateTime => [("@data.type", "System.DateTime")],
        CmdletValueKind.List => [("@odata.type", "#Collection(String)")],
        _ => [],
    };

    private static void WriteValue(Utf8JsonWriter writer, CmdletValue value)
    {
        switch (value.Kind)
        {
            case CmdletValueKind.Null:
                writer.WriteNullValue();
                break;
            case CmdletValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean()!.Value);
                break;
            case CmdletValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger()!.Value);
                break;
            case CmdletValueKind.Number:
                writer.WriteNumberValue(value.AsNumber()!.Value);
                break;
            case CmdletValueKind.DateTime:
                writer.WriteStringValue(
                    value.AsDateTime()!.Value.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture));
                break;
            case CmdletValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.AsList())
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            case CmdletValueKind.Object:
                WriteObject(writer, value.AsObject()!);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
