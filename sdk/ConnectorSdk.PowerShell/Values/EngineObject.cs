using System.Collections;
using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>Converts the objects in the output stream.</summary>
internal static class EngineObject
{
    /// <summary>The property name for a single value, such as a string.</summary>
    public const string ScalarName = "Value";

    /// <summary>The properties that PowerShell adds to objects of other runspaces.</summary>
    private static readonly HashSet<string> _added = new(StringComparer.OrdinalIgnoreCase)
    {
        "PSComputerName", "RunspaceId", "PSShowComputerName", "PSSourceJobInstanceId",
    };

    public static CmdletObject Read(PSObject? row) => row?.BaseObject switch
    {
        null => OfScalar(null),
        IDictionary table => OfTable(table, 0),
        string or IEnumerable or IConvertible or Guid or TimeSpan or DateTimeOffset or Uri or Version => OfScalar(row),
        _ when EngineCopy.IsSingleValue(row) => OfScalar(row),
        _ => OfProperties(row, 0),
    };

    internal static CmdletObject OfProperties(PSObject wrapped, int depth)
    {
        List<string> names = [];
        List<CmdletValue> values = [];
        foreach (var property in wrapped.Properties)
        {
            if (!_added.Contains(property.Name))
            {
                names.Add(property.Name);
                values.Add(ValueOf(property, depth));
            }
        }

        return new CmdletObject([.. names], [.. values]);
    }

    internal static CmdletObject OfTable(IDictionary table, int depth)
    {
        List<KeyValuePair<string, object?>> properties = [];
        foreach (DictionaryEntry entry in table)
        {
            properties.Add(new(entry.Key.ToString() ?? "", EngineValue.Read(entry.Value, depth)));
        }

        return new CmdletObject(properties);
    }

    private static CmdletObject OfScalar(object? value) => new([ScalarName], [EngineValue.Read(value)]);

    /// <summary>Gets the value of a property. A calculated property that fails is null, as in PowerShell.</summary>
    private static CmdletValue ValueOf(PSPropertyInfo property, int depth)
    {
        try
        {
            return EngineValue.Read(property.Value, depth);
        }
        catch (RuntimeException)
        {
            return default;
        }
    }
}
