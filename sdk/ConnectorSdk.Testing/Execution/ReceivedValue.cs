using System.Collections;
using System.Globalization;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Converts the values of commands to the values that a server receives, and back.</summary>
internal static class ReceivedValue
{
    /// <summary>Converts a value to a type that <see cref="Server.ServerRequest"/> describes.</summary>
    public static object? Of(object? value) => value switch
    {
        CmdletValue result => Of(result.ToObject()),
        null or bool or long or double or string or TimeSpan or DateTime or DateTimeOffset or Guid => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        Enum member => InvariantText.Of(member),
        IReadOnlyDictionary<string, object?> => value,
        IDictionary table => ToDictionary(table),
        byte[] or CmdletObject => value,
        ListChange change => ToDictionary(change.ToHashtable()),
        ITextValue or IFormattable or Uri or System.Net.IPAddress or Version or char => InvariantText.Of(value),
        IEnumerable items => items.Cast<object?>().Select(Of).ToList(),
        _ => value,
    };

    /// <summary>Converts a value to a type that <see cref="CmdletCommand.Create"/> accepts.</summary>
    public static object? ToParameter(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> { Count: 0 } => null,
        IReadOnlyDictionary<string, object?> table => ToHashtable(table),
        _ => value,
    };

    private static Dictionary<string, object?> ToDictionary(IDictionary table)
    {
        Dictionary<string, object?> result = new(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry entry in table)
        {
            result[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? ""] = Of(entry.Value);
        }

        return result;
    }

    private static Hashtable ToHashtable(IReadOnlyDictionary<string, object?> table)
    {
        Hashtable result = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table)
        {
            result[entry.Key] = entry.Value is IReadOnlyList<object?> items ? items.ToArray() : entry.Value;
        }

        return result;
    }
}
