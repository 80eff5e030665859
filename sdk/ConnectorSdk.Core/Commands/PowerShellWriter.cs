#if NET
using System.Buffers;

#endif
namespace ConnectorSdk;

/// <summary>Writes commands so that PowerShell's own parser gives back exactly the values, whatever they contain.</summary>
internal sealed partial class PowerShellWriter
{
    private const int InitialCapacity = 512;
    private const int LargestKept = 16_384;

    /// <summary>At the start of an argument it ends parsing, even in quotes: what follows would be lost.</summary>
    private const string StopParsing = "--%";

    /// <summary>PowerShell reads the typographic quotes as quotes too. Doubled, each stands for itself.</summary>
    private static readonly char[] _quotes = ['\'', '\u2018', '\u2019', '\u201A', '\u201B'];

#if NET
    private static readonly SearchValues<char> _bare
        = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
#endif

    /// <summary>Used again for every command of the thread: a rendered command costs its string only.</summary>
    [ThreadStatic]
    private static PowerShellWriter? _ofThread;

    private char[] _buffer = new char[InitialCapacity];
    private int _length;

    public static string Render(CommandName cmdlet, CmdletArgument[] arguments)
    {
        var writer = Start();
        writer.Write(cmdlet.Lead);
        for (var i = 0; i < arguments.Length; i++)
        {
            writer.Write(arguments[i]);
        }

        return writer.Finish(0);
    }

    public static string Render(CmdletArgument argument)
    {
        var writer = Start();
        writer.Write(argument);
        return writer.Finish(1);
    }

    /// <summary>A value of a list, in quotes if PowerShell wouldn't read it as one word.</summary>
    public static string RenderName(string name) => IsBareWord(name) ? name : Quote(name);

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text)
    {
        var writer = Start();
        writer.WriteQuoted("", text);
        return writer.Finish(0);
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
    private void Write(in CmdletArgument argument)
    {
        var lead = argument.Parameter.Lead;
        var value = argument.Content;
        switch (value.Kind)
        {
            case ValueKind.Text:
                WriteQuoted(lead, value.Text);
                break;
            case ValueKind.Name when value.Reference is EnumMember member:
                Write(lead, member.Written);
                break;
            case ValueKind.Name:
                WriteName(lead, value.Text);
                break;
            case ValueKind.Boolean:
                Write(lead, value.IsTrue ? "$true" : "$false");
                break;
            case ValueKind.Switch or ValueKind.Flag:
                Write(lead, lead.Length - 1);
                if (value.Kind == ValueKind.Flag || !value.IsTrue)
                {
                    Write(value.IsTrue ? ":$true" : ":$false");
                }

                break;
            case ValueKind.Null:
                Write(lead, "$null");
                break;
            case ValueKind.Integer:
                WriteInteger(lead, value, argument.Parameter.TakesAnyType);
                break;
            case ValueKind.Decimal:
                Write(lead, "(");
                Write(value.Text, "d)");
                break;
            case ValueKind.List or ValueKind.NameList when value.Items is [not null] && argument.Parameter.TakesAnyType:
                Write(lead, "@(");
                WriteItem("", value.Items[0], isName: value.Kind == ValueKind.NameList);
                Write(')');
                break;
            case ValueKind.List or ValueKind.NameList:
                WriteList(lead, value.Items, areNames: value.Kind == ValueKind.NameList);
                break;
            case ValueKind.Object:
                WriteObject(lead, value.Reference, argument.Parameter);
                break;
            default:
                WriteQuoted(lead, value.ToInvariantText());
                break;
        }
    }

    /// <summary>A bare negative number is a string to a parameter that takes any type.</summary>
    private void WriteInteger(string lead, in ParameterValue value, bool takesAnyType)
    {
        var text = value.ToInvariantText();
        Write(lead, takesAnyType && value.Integer < 0 ? $"({text})" : text);
    }

    /// <summary>
    /// A list of one is the bare element, which binds to a list parameter too, except <c>$null</c>, which would be no list.
    /// </summary>
    private void WriteList(string lead, string?[] items, bool areNames)
    {
        if (items is [] or [null])
        {
            Write(lead, items.Length == 0 ? "@()" : "@($null)");
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            WriteItem(i == 0 ? lead : ",", items[i], areNames);
        }
    }

    private void WriteItem(string lead, string? item, bool isName)
    {
        if (item is null)
        {
            Write(lead, "$null");
        }
        else if (isName)
        {
            WriteName(lead, item);
        }
        else
        {
            WriteQuoted(lead, item);
        }
    }

    private void WriteName(string lead, string name)
    {
        if (IsBareWord(name))
        {
            Write(lead, name);
        }
        else
        {
            WriteQuoted(lead, name);
        }
    }

    /// <summary>ASCII letters and digits, no digit first.</summary>
    public static bool IsBareWord(string name)
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

    private void WriteQuoted(string lead, string text)
    {
        if (text.Length == StopParsing.Length && text == StopParsing)
        {
            Write(lead, "('" + StopParsing + "')");
            return;
        }

        Reserve(lead.Length + (2 * text.Length) + 2);
        var (buffer, end) = (_buffer, _length + lead.Length);
        lead.CopyTo(0, buffer, _length, lead.Length);
        buffer[end++] = '\'';
        var quote = text.IndexOfAny(_quotes);
        if (quote < 0)
        {
            text.CopyTo(0, buffer, end, text.Length);
            end += text.Length;
        }
        else
        {
            end = Double(text, quote, buffer, end);
        }

        buffer[end] = '\'';
        _length = end + 1;
    }

    /// <summary>Copies a text with quotes, and returns where it ends.</summary>
    private static int Double(string text, int quote, char[] buffer, int end)
    {
        var start = 0;
        for (; quote >= 0; quote = text.IndexOfAny(_quotes, start))
        {
            var count = quote + 1 - start;
            text.CopyTo(start, buffer, end, count);
            end += count;
            buffer[end++] = text[quote];
            start += count;
        }

        text.CopyTo(start, buffer, end, text.Length - start);
        return end + text.Length - start;
    }

    private void Write(string lead, string text)
    {
        Reserve(lead.Length + text.Length);
        var (buffer, end) = (_buffer, _length + lead.Length);
        lead.CopyTo(0, buffer, _length, lead.Length);
        text.CopyTo(0, buffer, end, text.Length);
        _length = end + text.Length;
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
