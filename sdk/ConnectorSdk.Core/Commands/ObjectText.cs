using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Text;

namespace ConnectorSdk;

/// <summary>
/// Writes tables and lists of objects as PowerShell expressions that create equal objects of the same types. If an element has no
/// text, the whole object is represented by a variable.
/// </summary>
internal sealed class ObjectText
{
    /// <summary>The maximum depth. Deeper objects, and objects that contain themselves, have no text.</summary>
    private const int MaxDepth = 20;

    private readonly StringBuilder _text = new();
    private readonly List<CmdletVariable> _variables = [];

    private ObjectText()
    {
    }

    /// <summary>Writes a table, or returns null if a part of it has no text.</summary>
    public static WrittenObject? OfTable(IDictionary table)
    {
        var writer = new ObjectText();
        return writer.TryWriteTable(table, 0) ? writer.Finish(table) : null;
    }

    /// <summary>Writes a list as an argument, or returns null if an element has no text.</summary>
    public static WrittenObject? OfList(object?[] items)
    {
        var writer = new ObjectText();
        return items switch
        {
            [] => null,
            [_] => writer.TryWriteArray(items, 0) ? writer.Finish(items) : null,
            _ => writer.TryWriteItems(items, 0) ? writer.Finish(items) : null,
        };
    }

    /// <summary>Gets the first element that has no text.</summary>
    public static object? FirstWithoutText(object?[] items) => Array.Find(items, item => !new ObjectText().TryWrite(item, 0));

    private WrittenObject Finish(object value) => new(value, _text.ToString(), [.. _variables]);

    private bool TryWrite(object? value, int depth) => depth < MaxDepth && value switch
    {
        null => Write("$null"),
        bool truth => Write(truth ? "$true" : "$false"),
        int number => Write(number < 0 ? $"({Invariant(number)})" : Invariant(number)),
        string or Enum or ITextValue => Write(Quoted(InvariantText.Of(value)!)),
        CmdletVariable variable => WriteVariable(variable),
        CmdletCredential { VariableName: { } name } credential
            => WriteVariable(CmdletVariable.Named(name, credential.GetCredential())),
        CmdletScript script => Write($"([scriptblock]::Create({Quoted(script.Text)}))"),
        decimal number => Write($"({Invariant(number)}d)"),
        char c => Write($"([char]{Invariant((int)c)})"),
        IDictionary table => TryWriteTable(table, depth + 1),
        _ when CastOf(value) is { } cast => Write($"([{cast}]{Quoted(InvariantText.Of(value)!)})"),
        byte[] => false,
        IEnumerable items => TryWriteArray([.. items.Cast<object?>()], depth + 1),
        _ => false,
    };

    /// <summary>Gets the type that PowerShell converts the text to.</summary>
    private static string? CastOf(object value) => value switch
    {
        sbyte => "sbyte",
        byte => "byte",
        short => "int16",
        ushort => "uint16",
        uint => "uint32",
        long => "long",
        ulong => "uint64",
        float => "float",
        double => "double",
        TimeSpan => "timespan",
        DateTime => "datetime",
        DateTimeOffset => "System.DateTimeOffset",
        Guid => "guid",
        Uri => "uri",
        Version => "version",
        IPAddress => "ipaddress",
        _ => null,
    };

    private bool TryWriteTable(IDictionary table, int depth)
    {
        List<string> keys = [];
        foreach (var key in table.Keys)
        {
            if (key is not string name)
            {
                return false;
            }

            keys.Add(name);
        }

        // The keys in a table literal must differ by more than case, and they must differ in all cultures.
        if (keys.Distinct(StringComparer.OrdinalIgnoreCase).Count() < keys.Count
            || keys.Distinct(StringComparer.InvariantCultureIgnoreCase).Count() < keys.Count)
        {
            return false;
        }

        if (table is Hashtable)
        {
            keys.Sort(StringComparer.Ordinal);
        }

        var isOrdered = table is OrderedDictionary;
        Write(isOrdered ? "([ordered]@{" : "@{");
        for (var i = 0; i < keys.Count; i++)
        {
            Write(i == 0 ? "" : "; ");
            Write(PowerShellBuffer.IsBareWord(keys[i]) ? keys[i] : Quoted(keys[i]));
            Write("=");
            if (!TryWrite(table[keys[i]], depth))
            {
                return false;
            }
        }

        return Write(isOrdered ? "})" : "}");
    }

    /// <summary>
    /// Writes an array. A list as the only element requires a comma; otherwise, PowerShell would return only the inner list.
    /// </summary>
    private bool TryWriteArray(object?[] items, int depth)
    {
        Write(items is [not string and not IDictionary and IEnumerable] ? "@(," : "@(");
        return TryWriteItems(items, depth) && Write(")");
    }

    private bool TryWriteItems(object?[] items, int depth)
    {
        for (var i = 0; i < items.Length; i++)
        {
            Write(i == 0 ? "" : ",");
            if (!TryWrite(items[i], depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteVariable(CmdletVariable variable)
    {
        _variables.Add(variable);
        return Write(variable.ToString());
    }

    private bool Write(string text)
    {
        _text.Append(text);
        return true;
    }

    private static string Quoted(string text) => PowerShellBuffer.Quote(text);

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
