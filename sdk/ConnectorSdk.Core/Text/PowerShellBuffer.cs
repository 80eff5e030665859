#if NET
using System.Buffers;

#endif
namespace ConnectorSdk;

/// <summary>Builds PowerShell code in a buffer that is reused.</summary>
internal class PowerShellBuffer
{
    private const int InitialCapacity = 512;
    private const int LargestKept = 16_384;

    /// <summary>
    /// The stop-parsing token. At the start of an argument, even in quotes, it would hide the following arguments.
    /// </summary>
    private const string StopParsing = "--%";

    /// <summary>
    /// The quotation marks, including the typographic ones that PowerShell also recognizes. They are escaped by doubling.
    /// </summary>
    private static readonly char[] _quotes = ['\'', '\u2018', '\u2019', '\u201A', '\u201B'];

#if NET
    private static readonly SearchValues<char> _bare
        = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
#endif

    /// <summary>The buffer that the thread reuses for all code except commands.</summary>
    [ThreadStatic]
    private static PowerShellBuffer? _ofThread;

    private char[] _buffer = new char[InitialCapacity];
    private int _length;

    /// <summary>Gets a list value as code, in quotes unless PowerShell reads it as one word.</summary>
    public static string QuoteUnlessBare(string name) => IsBareWord(name) ? name : Quote(name);

    /// <summary>Gets a quoted string.</summary>
    public static string Quote(string text)
    {
        var code = Start();
        code.WriteQuoted("", text);
        return code.Finish(0);
    }

    /// <summary>Determines whether a name consists of ASCII letters and digits, and doesn't start with a digit.</summary>
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

    /// <summary>Gets the empty buffer of the thread. It must be finished before the next start.</summary>
    public static PowerShellBuffer Start()
    {
        var code = _ofThread ??= new PowerShellBuffer();
        code.Clear();
        return code;
    }

    public void Clear() => _length = 0;

    /// <summary>Gets the code from a position.</summary>
    public string Finish(int start)
    {
        var text = new string(_buffer, start, _length - start);
        if (_buffer.Length > LargestKept)
        {
            _buffer = new char[InitialCapacity];
        }

        return text;
    }

    public void WriteName(string lead, string name)
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

    public void WriteQuoted(string lead, string text)
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

    /// <summary>Copies a string and doubles its quotation marks. Returns the end position.</summary>
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

    public void Write(string lead, string text)
    {
        Reserve(lead.Length + text.Length);
        var (buffer, end) = (_buffer, _length + lead.Length);
        lead.CopyTo(0, buffer, _length, lead.Length);
        text.CopyTo(0, buffer, end, text.Length);
        _length = end + text.Length;
    }

    public void Write(string text) => Write(text, text.Length);

    public void Write(string text, int count)
    {
        Reserve(count);
        text.CopyTo(0, _buffer, _length, count);
        _length += count;
    }

    public void Write(char c)
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
