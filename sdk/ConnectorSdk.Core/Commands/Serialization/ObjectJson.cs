#if NET
using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Reads and writes tables and lists of objects, and preserves the types of the elements. A value without a JSON representation
/// is written as an object with its type and value: <c>{"$type":"timespan","$value":"00:05:00"}</c>.
/// </summary>
internal static class ObjectJson
{
    private const string TypeName = "$type";
    private const string ValueName = "$value";
    private const string Table = "table";
    private const string Ordered = "ordered";
    private const string Dictionary = "dictionary";

    /// <summary>The types with a text representation, and the functions that parse it.</summary>
    private static readonly Dictionary<string, (Type Type, Func<string, object> Read)> _types = new()
    {
        ["sbyte"] = (typeof(sbyte), text => sbyte.Parse(text, CultureInfo.InvariantCulture)),
        ["byte"] = (typeof(byte), text => byte.Parse(text, CultureInfo.InvariantCulture)),
        ["int16"] = (typeof(short), text => short.Parse(text, CultureInfo.InvariantCulture)),
        ["uint16"] = (typeof(ushort), text => ushort.Parse(text, CultureInfo.InvariantCulture)),
        ["uint32"] = (typeof(uint), text => uint.Parse(text, CultureInfo.InvariantCulture)),
        ["long"] = (typeof(long), text => long.Parse(text, CultureInfo.InvariantCulture)),
        ["uint64"] = (typeof(ulong), text => ulong.Parse(text, CultureInfo.InvariantCulture)),
        ["float"] = (typeof(float), text => float.Parse(text, CultureInfo.InvariantCulture)),
        ["double"] = (typeof(double), text => double.Parse(text, CultureInfo.InvariantCulture)),
        ["decimal"] = (typeof(decimal), text => decimal.Parse(text, CultureInfo.InvariantCulture)),
        ["timespan"] = (typeof(TimeSpan), text => TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture)),
        ["datetime"] = (typeof(DateTime), text => DateTime.ParseExact(
            text, "o", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)),
        ["datetimeoffset"] = (typeof(DateTimeOffset), text => DateTimeOffset.ParseExact(
            text, "o", CultureInfo.InvariantCulture, DateTimeStyles.None)),
        ["guid"] = (typeof(Guid), text => Guid.Parse(text)),
        ["uri"] = (typeof(Uri), text => new Uri(text, UriKind.RelativeOrAbsolute)),
        ["version"] = (typeof(Version), text => Version.Parse(text)),
        ["ipaddress"] = (typeof(IPAddress), text => IPAddress.Parse(text)),
        ["script"] = (typeof(CmdletScript), text => new CmdletScript(text)),
        ["variable"] = (typeof(CmdletVariable), text => CmdletVariableTypeConverter.Parse(text)),
        ["credential"] = (typeof(CmdletCredential), CmdletCredentialTypeConverter.Parse),
    };

    private static readonly Dictionary<Type, string> _names = _types.ToDictionary(pair => pair.Value.Type, pair => pair.Key);

    /// <summary>Writes a value by its run-time type. The serializer options don't have to support these types.</summary>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case char c:
                WriteTyped(writer, "char", ((int)c).ToString(CultureInfo.InvariantCulture));
                break;
            case Hashtable table when !table.ContainsKey(TypeName):
                WriteEntries(writer, table, table.Keys.Cast<string>().Order(StringComparer.Ordinal));
                break;
            case IDictionary table:
                writer.WriteStartObject();
                writer.WriteString(TypeName, table switch
                {
                    Hashtable => Table,
                    OrderedDictionary => Ordered,
                    _ => Dictionary,
                });
                writer.WritePropertyName(ValueName);
                WriteEntries(writer, table, table.Keys.Cast<string>());
                writer.WriteEndObject();
                break;
            case not null when _names.TryGetValue(value is IPAddress ? typeof(IPAddress) : value.GetType(), out var name):
                WriteTyped(writer, name, InvariantText.Of(value)!);
                break;
            case not string and not IFormattable and IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(InvariantText.Of(value));
                break;
        }
    }

    /// <exception cref="JsonException">The JSON doesn't have the format of <see cref="Write"/>.</exception>
    public static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number when json.TryGetInt32(out var number) => number,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToArray(),
        JsonValueKind.Object when json.TryGetProperty(TypeName, out var type) => ReadTyped(json, type),
        JsonValueKind.Object => ReadEntries(json, new Hashtable()),
        _ => throw new JsonException("A number that isn't a 32-bit integer requires a $type."),
    };

    private static void WriteTyped(Utf8JsonWriter writer, string type, string text)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeName, type);
        writer.WriteString(ValueName, text);
        writer.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter writer, IDictionary table, IEnumerable<string> keys)
    {
        writer.WriteStartObject();
        foreach (var key in keys)
        {
            writer.WritePropertyName(key);
            Write(writer, table[key]);
        }

        writer.WriteEndObject();
    }

    private static object ReadTyped(JsonElement json, JsonElement type)
    {
        var name = type.ValueKind == JsonValueKind.String ? type.GetString()! : "";
        if (!json.TryGetProperty(ValueName, out var value))
        {
            throw new JsonException("The object has a $type and no $value.");
        }

        try
        {
            return (name, value.ValueKind) switch
            {
                (Table, JsonValueKind.Object) => ReadEntries(value, new Hashtable()),
                (Ordered, JsonValueKind.Object) => ReadEntries(value, new OrderedDictionary()),
                (Dictionary, JsonValueKind.Object) => ReadEntries(value, new Dictionary<string, object?>()),
                ("char", JsonValueKind.String) => (char)ushort.Parse(value.GetString()!, CultureInfo.InvariantCulture),
                (_, JsonValueKind.String) when _types.TryGetValue(name, out var known) => known.Read(value.GetString()!),
                _ => throw new JsonException($"'{name}' isn't the $type of a {value.ValueKind}."),
            };
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or ArgumentException)
        {
            throw new JsonException($"The $value isn't a {name}.", problem);
        }
    }

    private static IDictionary ReadEntries(JsonElement json, IDictionary table)
    {
        foreach (var entry in json.EnumerateObject())
        {
            table[entry.Name] = Read(entry.Value);
        }

        return table;
    }
}
#endif
