namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>Determines the kind of a line. <see cref="LineKind.Other"/> is always a safe result.</summary>
internal static class LineKinds
{
    /// <summary>The maximum indentation. A line that is indented more is code, unless it continues a paragraph.</summary>
    private const int MostIndent = 3;

    public static LineKind Of(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return LineKind.Blank;
        }

        switch (line[0])
        {
            case '`':
                return CodeFence.Opening(line) is null ? LineKind.Text : LineKind.Fence;
            case '>':
                return LineKind.Quote;
            case '-' or '*' when line.Length > 2 && line[1] == ' ' && !char.IsWhiteSpace(line[2]):
                return IsBreak(line) ? LineKind.Other : LineKind.Bullet;
            case '-' or '*' or '_' or '+':
                return line.Length < 2 || char.IsWhiteSpace(line[1]) || IsBreak(line) ? LineKind.Other : LineKind.Text;
            case ' ':
                return OfIndented(line);
            case >= '0' and <= '9':
                return IsNumbered(line) ? LineKind.Other : LineKind.Text;
            case '#' or '<' or '=' or '~' or < ' ':
                return LineKind.Other;
            case > '\x7F' and var c:
                return char.IsWhiteSpace(c) ? LineKind.Other : LineKind.Text;
            default:
                return LineKind.Text;
        }
    }

    private static LineKind OfIndented(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        return text.IsEmpty ? LineKind.Blank
            : line.Length - text.Length <= MostIndent && Of(text) == LineKind.Text ? LineKind.Text
            : LineKind.Other;
    }

    /// <summary>Determines whether a line is a thematic break, which repeats a single mark.</summary>
    private static bool IsBreak(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c != line[0] && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether a line is an item of a numbered list: "1." or "1)".</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("0123456789".AsSpan());
        return rest is ['.' or ')'] or ['.' or ')', ' ' or '\t', ..];
    }
}
