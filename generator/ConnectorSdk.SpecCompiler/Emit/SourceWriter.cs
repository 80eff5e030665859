using System.Runtime.CompilerServices;
using System.Text;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Writes indented C# text.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(16 * 1024);
    private int _indent;

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

    /// <summary>Writes an interpolated line piece by piece, without making a string of it first.</summary>
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

    public override string ToString() => _text.ToString();

    private void Indent() => _text.Append(' ', 4 * _indent);

    /// <summary>Takes the pieces of an interpolated line from the compiler.</summary>
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

        public void AppendFormatted(int number) => _text.Append(number);
    }
}
