using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Internal;

namespace ConnectorSdk.PowerShell;

/// <summary>Converts values that PowerShell returns. The conversion never throws.</summary>
internal static class EngineValue
{
    private const int Deepest = 8;

    public static CmdletValue Read(object? value) => Read(value, 0);

    internal static CmdletValue Read(object? value, int depth) => value switch
    {
        null => default,
        string => CmdletValue.From(value),
        PSObject wrapped => ReadWrapped(wrapped, depth),
        SwitchParameter present => CmdletValue.From(present.IsPresent),
        byte[] => CmdletValue.From(value),
        IDictionary table => depth >= Deepest ? TextOf(value) : CmdletValue.From(EngineObject.OfTable(table, depth + 1)),
        IEnumerable list => depth >= Deepest ? TextOf(value) : ReadList(list, depth + 1),
        _ => CmdletValue.From(value),
    };

    private static CmdletValue ReadWrapped(PSObject wrapped, int depth)
    {
        if (ReferenceEquals(wrapped, AutomationNull.Value))
        {
            return default;
        }

        var content = wrapped.BaseObject;
        if (content is not (string or IEnumerable) && EngineCopy.Read(wrapped) is { } copied)
        {
            return copied;
        }

        return content is PSCustomObject
            ? depth >= Deepest ? TextOf(wrapped) : CmdletValue.From(EngineObject.OfProperties(wrapped, depth + 1))
            : Read(content, depth);
    }

    private static CmdletValue ReadList(IEnumerable list, int depth)
    {
        List<CmdletValue> values = [];
        try
        {
            foreach (var element in list)
            {
                values.Add(Read(element, depth));
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or RuntimeException or NotSupportedException)
        {
            // If a lazy sequence fails or changes, the elements that were already read are kept.
        }

        return CmdletValue.From(values);
    }

    private static CmdletValue TextOf(object value) => CmdletValue.From(value.ToString());
}
