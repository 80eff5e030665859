using System.Collections;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Writes the values of parameters. Tables and bytes are preceded by their type.</summary>
internal static class ValueWriter
{
    private const string DateFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    private const int DeepestNesting = 16;

    /// <exception cref="NotSupportedException">The value can't be sent.</exception>
    public static void WriteProperty(Utf8JsonWriter writer, string name, object? value, int depth = 0)
    {
        switch (value)
        {
            case byte[] bytes:
                writer.WriteString(name + WireNames.Type, WireNames.Binary);
                writer.WriteBase64String(name, bytes);
                return;
            case IEnumerable items when IsListOfTables(items):
                writer.WriteString(name + WireNames.Type, WireNames.Tables);
                break;
        }

        writer.WritePropertyName(name);
        WriteValue(writer, value, depth);
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, int depth)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case IDictionary table:
                WriteTable(writer, table, depth);
                break;
            case IEnumerable items and not string and not byte[]:
                WriteList(writer, items, depth);
                break;
            default:
                writer.WriteStringValue(TextOf(value));
                break;
        }
    }

    private static string TextOf(object value) => value switch
    {
        string text => text,
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        DateTime date => Utc(date).ToString(DateFormat, CultureInfo.InvariantCulture),
        DateTimeOffset date => date.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture),
        Guid guid => guid.ToString("D"),
        CmdletScript script => script.Text,
        Uri address => address.OriginalString,
        IPAddress or Version or CultureInfo or Enum or char => value.ToString()!,
        IFormattable number when value.GetType().IsPrimitive => number.ToString(null, CultureInfo.InvariantCulture),
        NetworkCredential or System.Security.SecureString => throw new NotSupportedException(
            "A credential can't be sent over REST: Microsoft encrypts it with a key that isn't published."),
        _ => throw new NotSupportedException($"A value of type {value.GetType().Name} can't be sent over REST."),
    };

    /// <summary>Converts a date to UTC. As in responses, a date without a kind is in UTC.</summary>
    private static DateTime Utc(DateTime date) => date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date;

    /// <summary>Writes a list. An empty list is written as an empty table, which clears the property.</summary>
    private static void WriteList(Utf8JsonWriter writer, IEnumerable items, int depth)
    {
        CheckDepth(depth);
        if (depth == 0 && IsEmpty(items))
        {
            writer.WriteStartObject();
            writer.WriteString(WireNames.Type, WireNames.Table);
            writer.WriteEndObject();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(writer, item, depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter writer, IDictionary table, int depth)
    {
        CheckDepth(depth);
        writer.WriteStartObject();
        writer.WriteString(WireNames.Type, WireNames.Table);
        foreach (var (name, value) in EntriesOf(table))
        {
            WriteProperty(writer, name, value, depth + 1);
        }

        writer.WriteEndObject();
    }

    /// <summary>Gets the entries of a table in a defined order, so that equal commands have equal bodies.</summary>
    private static IEnumerable<(string Name, object? Value)> EntriesOf(IDictionary table)
    {
        var entries = table.Cast<DictionaryEntry>()
            .Select(entry => (Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "", entry.Value));
        return table is Hashtable ? entries.OrderBy(entry => entry.Item1, StringComparer.Ordinal) : entries;
    }

    private static void CheckDepth(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new NotSupportedException("A value is nested too deeply.");
        }
    }

    private static bool IsEmpty(IEnumerable items) => !items.Cast<object?>().Any();

    private static bool IsListOfTables(IEnumerable items)
        => items is not string and not IDictionary && items.Cast<object?>().FirstOrDefault() is IDictionary;
}
