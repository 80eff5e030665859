using System.Collections;
using System.Management.Automation;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>Values of parameters as a server gets them, and values of properties as a module writes them.</summary>
internal static class StubValues
{
    public static object? Receive(object? value) => value switch
    {
        PSObject wrapped => Receive(wrapped.BaseObject),
        SwitchParameter present => present.IsPresent,
        int or short or byte or uint => System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        Hashtable table => table.Cast<DictionaryEntry>()
            .ToDictionary(entry => entry.Key.ToString() ?? "", entry => Receive(entry.Value), StringComparer.OrdinalIgnoreCase),
        string or byte[] => value,
        IEnumerable list => list.Cast<object?>().Select(Receive).ToArray(),
        _ => value,
    };

    public static PSObject Send(CmdletObject row)
    {
        var sent = new PSObject();
        foreach (var (name, value) in row.Properties)
        {
            sent.Properties.Add(new PSNoteProperty(name, Send(value)));
        }

        return sent;
    }

    private static object? Send(CmdletValue value) => value.Kind switch
    {
        CmdletValueKind.List => new ArrayList(value.AsList().Select(Send).ToArray()),
        CmdletValueKind.Object => Send(value.AsObject()!),
        CmdletValueKind.DateTime => value.AsDateTime()!.Value.UtcDateTime,
        _ => value.ToObject(),
    };
}
