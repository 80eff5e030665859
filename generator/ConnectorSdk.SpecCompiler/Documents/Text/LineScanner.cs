namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Enumerates the lines of a text, which end with a line feed only.</summary>
internal struct LineScanner(TextRange range, int firstLine)
{
    private int _next = range.Start;

    /// <summary>The text that contains the line.</summary>
    public readonly string Text => range.Text;

    /// <summary>The index of the line's first character.</summary>
    public int Start { get; private set; }

    /// <summary>The index after the line's last character.</summary>
    public int End { get; private set; }

    /// <summary>The number of the line, counted from the number of the first line.</summary>
    public int Line { get; private set; } = firstLine - 1;

    public readonly ReadOnlySpan<char> Span => range.Text.AsSpan(Start, End - Start);

    public bool MoveNext()
    {
        if (_next > range.End)
        {
            return false;
        }

        Start = _next;
        var end = range.Text.IndexOf('\n', Start, range.End - Start);
        End = end < 0 ? range.End : end;
        _next = End + 1;
        Line++;
        return true;
    }
}
