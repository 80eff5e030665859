#if NET
using System.Buffers;

#endif
namespace ConnectorSdk;

/// <summary>Writes commands so that PowerShell's own parser gives back exactly the values, whatever they contain.</summary>
internal sealed class PowerShellWriter
{
    private const int InitialCapacity = 512;
    private const int LargestKept = 16_384;

#if NET
    private static readonly SearchValues<char> _bare
        = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
#endif

    /// <summary>Used again for every command of the thread: a rendered command costs its string only.</summary>
    [ThreadStatic]
    private static PowerShellWriter? _ofThread;

    private char[] _buffer = new char[InitialCapacity];
    private int _length;

    public static string Render(string cmdlet, CmdletArgument[] arguments)
    {
        var writer = Start();
        writer.Write(cmdlet);
        foreach (var argument in arguments)
        {
            writer.Write(argument);
        }

        return writer.Finish(0);
    }

    public static string Render(CmdletArgument argument)
    {
        var writer = Start();
        writer.Write(argument);
        return writer.Finish(1);
    }

    private static PowerShellWriter Start()
    {
        var writer = _ofThread ??= new PowerShellWriter();
        writer._length = 0;
        return writer;
    }

    private string Finish(int start)
    {
        var text = new string(_buffer, start, _length - start);
        if (_buffer.Length > LargestKept)
        {
            _buffer = new char[InitialCapacity];
        }

        return text;
    }

    /// <summary>A space, the name, and the value.</summary>
    private void Write(CmdletArgument argument)
    {
        var (parameter, value) = (argument.Parameter, argument.Content);
        if (value.Kind is ValueKind.Switch or ValueKind.Flag)
        {
            Write(parameter.Lead, parameter.Lead.Length - 1);
            if (value.Kind == ValueKind.Flag || !value.IsTrue)
            {
                Write(value.IsTrue ? ":$true" : ":$false");
            }

            return;
        }

        Write(parameter.Lead);
        WriteValue(parameter.Name, value);
    }

    private void WriteValue(string parameter, ParameterValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                Write("$null");
                break;
            case ValueKind.Boolean:
                Write(value.IsTrue ? "$true" : "$false");
                break;
            case ValueKind.Integer:
                Write(value.ToInvariantText());
                break;
            case ValueKind.Name:
                WriteName(value.Text);
                break;
            case ValueKind.List or ValueKind.NameList:
                WriteList(value.Items, areNames: value.Kind == ValueKind.NameList);
                break;
            case ValueKind.Object when value.Reference is ListChange change:
                WriteChange(change);
                break;
            case ValueKind.Object:
                WriteVariable(parameter, value.Reference as CmdletCredential);
                break;
            default:
                WriteQuoted(value.ToInvariantText());
                break;
        }
    }

    /// <summary>
    /// A list of one is the bare element, which binds to a list parameter too, except <c>$null</c>, which would be no list.
    /// </summary>
    private void WriteList(string?[] items, bool areNames)
    {
        if (items.Length == 0)
        {
            Write("@()");
            return;
        }

        if (items is [null])
        {
            Write("@($null)");
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                Write(',');
            }

            WriteItem(items[i], areNames);
        }
    }

    private void WriteChange(ListChange change)
    {
        Write("@{");
        WriteEntry("Add=", change.Added);
        Write(change.Added.Count > 0 && change.Removed.Count > 0 ? "; " : "");
        WriteEntry("Remove=", change.Removed);
        Write('}');
    }

    private void WriteEntry(string key, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            Write(i == 0 ? key : ",");
            WriteQuoted(values[i]);
        }
    }

    private void WriteItem(string? item, bool isName)
    {
        if (item is null)
        {
            Write("$null");
        }
        else if (isName)
        {
            WriteName(item);
        }
        else
        {
            WriteQuoted(item);
        }
    }

    private void WriteName(string name)
    {
        if (IsBareWord(name))
        {
            Write(name);
        }
        else
        {
            WriteQuoted(name);
        }
    }

    /// <summary>ASCII letters and digits, no digit first.</summary>
    private static bool IsBareWord(string name)
    {
#if NET
        return name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(_bare);
#else
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] > '9';
#endif
    }

    private void WriteVariable(string parameter, CmdletCredential? credential)
    {
        Write('$');
        if (credential?.VariableName is { } variable)
        {
            Write(variable);
        }
        else
        {
            var start = _length;
            Write(parameter);
            _buffer[start] = char.ToLowerInvariant(_buffer[start]);
        }
    }

    private void WriteQuoted(string text)
    {
        Reserve((2 * text.Length) + 2);
        _buffer[_length] = '\'';
        _length = QuotedText.Copy(text, _buffer, _length + 1);
        _buffer[_length++] = '\'';
    }

    private void Write(string text) => Write(text, text.Length);

    private void Write(string text, int count)
    {
        Reserve(count);
        text.CopyTo(0, _buffer, _length, count);
        _length += count;
    }

    private void Write(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }
}
