namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>The lines around a code block: three backticks or more.</summary>
internal static class CodeFence
{
    /// <summary>The number of backticks that a line opens a fence with; 0 where it opens none.</summary>
    public static int OpeningLength(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart('`');
        var length = line.Length - rest.Length;
        return length >= 3 && rest.IndexOf('`') < 0 ? length : 0;
    }

    /// <summary>True where the line closes a fence that was opened with so many backticks. It may be indented a little.</summary>
    public static bool Closes(ReadOnlySpan<char> line, int length)
    {
        var marks = line.TrimStart(' ');
        var rest = marks.TrimStart('`');
        return line.Length - marks.Length <= 3 && marks.Length - rest.Length >= length && rest.TrimEnd().IsEmpty;
    }
}
