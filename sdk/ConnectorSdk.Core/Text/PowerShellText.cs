#if NET
using System.Buffers;

#endif
namespace ConnectorSdk;

/// <summary>A text of PowerShell code that is being written, in a buffer that is used again.</summary>
internal class PowerShellText
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

    /// <summary>Used again for all texts of the thread except commands.</summary>
    [ThreadStatic]
    private static PowerShellText? _ofThread;

    private char[] _buffer = new char[InitialCapacity];
    private int _length;

    /// <summary>A value of a list, in quotes if PowerShell wouldn't read it as one word.</summary>
    public static string QuoteUnlessBare(string name) => IsBareWord(name) ? name : Quote(name);

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text)
    {
        var code = Start();
        code.WriteQuoted("", text);
        return code.Finish(0);
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

    /// <summary>An empty text. It is the thread's only one, so it must be finished before the next one is started.</summary>
    public static PowerShellText Start()
    {
        var code = _ofThread ??= new PowerShellText();
        code.Clear();
        return code;
    }

    public void Clear() => _length = 0;

    /// <summary>What was written from a place on.</summary>
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
