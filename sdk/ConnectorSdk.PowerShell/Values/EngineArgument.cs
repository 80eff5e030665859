using System.Collections;
using System.Management.Automation;
using System.Net;

namespace ConnectorSdk.PowerShell;

/// <summary>Converts parameter values to objects that PowerShell can bind.</summary>
internal static class EngineArgument
{
    /// <exception cref="InvalidOperationException">A variable has no value.</exception>
    /// <exception cref="ParseException">A script isn't PowerShell.</exception>
    public static object? Of(CmdletArgument argument)
    {
        var value = argument.GetInvocationValue();
        return argument.IsSwitch && value is bool on ? new SwitchParameter(on) : Convert(value);
    }

    private static object? Convert(object? value) => value switch
    {
        null or string or bool => value,
        long number => number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number,
        NetworkCredential credential => ToCredential(credential),
        CmdletScript script => ScriptBlock.Create(script.Text),
        IDictionary table => ToTable(table),
        IReadOnlyList<object?> list => ToArray(list),
        _ => value,
    };

    private static object?[] ToArray(IReadOnlyList<object?> list)
    {
        var array = new object?[list.Count];
        for (var position = 0; position < array.Length; position++)
        {
            array[position] = Convert(list[position]);
        }

        return array;
    }

    private static Hashtable ToTable(IDictionary table)
    {
        var copy = new Hashtable(table.Count, StringComparer.CurrentCultureIgnoreCase);
        foreach (DictionaryEntry entry in table)
        {
            copy[entry.Key] = Convert(entry.Value);
        }

        return copy;
    }

    private static PSCredential ToCredential(NetworkCredential credential)
        => new(
            credential.Domain.Length == 0 ? credential.UserName : $"{credential.Domain}\\{credential.UserName}",
            credential.SecurePassword);
}
