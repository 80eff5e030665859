using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Writes indented C# text.</summary>
internal sealed class SourceWriter
{
    private const int Capacity = 16 * 1024;

    /// <summary>
    /// The buffer of the thread's last writer. Most files fit into it, so that only their final text is allocated.
    /// </summary>
    [ThreadStatic]
    private static StringBuilder? _free;

    private readonly StringBuilder _text;
    private int _indent;

    public SourceWriter()
    {
        _text = _free ?? new StringBuilder(Capacity);
        _free = null;
    }

    public SourceWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            Indent();
            _text.Append(text);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes an interpolated line piece by piece, without allocating a string.</summary>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] ref LineHandler line)
    {
        _text.Append('\n');
        return this;
    }

    public SourceWriter Open()
    {
        Line("{");
        _indent++;
        return this;
    }

    public SourceWriter Close(string end = "")
    {
        _indent--;
        return Line("}" + end);
    }

    /// <summary>Gets the text. The writer can't be used afterwards.</summary>
    public string Finish()
    {
        var text = ToString();
        if (_text.Capacity == Capacity)
        {
            _free = _text.Clear();
        }

        return text;
    }

    public override string ToString() => _text.ToString();

    private void Indent() => _text.Append(' ', 4 * _indent);

    /// <summary>Receives the pieces of an interpolated line from the compiler.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct LineHandler
    {
        private readonly StringBuilder _text;

        public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
        {
            writer.Indent();
            _text = writer._text;
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
