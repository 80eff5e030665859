namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>The fence that opens a code block: three or more backticks or tildes.</summary>
internal readonly record struct CodeFence(char Mark, int Length)
{
    private const int MaxIndent = 3;

    /// <summary>Reads the opening fence in a line. The line may be indented by up to three spaces.</summary>
    /// <returns>The fence; null if the line opens no fence.</returns>
    public static CodeFence? Opening(ReadOnlySpan<char> line)
    {
        var marks = line.TrimStart(' ');
        if (marks is not ['`' or '~', ..] || line.Length - marks.Length > MaxIndent)
        {
            return null;
        }

        var rest = marks.TrimStart(marks[0]);
        var length = marks.Length - rest.Length;
        return length >= 3 && rest.IndexOf('`') < 0 ? new CodeFence(marks[0], length) : null;
    }

    /// <summary>Gets the text after the marks of the opening line.</summary>
    public ReadOnlySpan<char> InfoOf(ReadOnlySpan<char> line) => line.TrimStart(' ').TrimStart(Mark).Trim();

    /// <summary>Determines whether a line closes the block.</summary>
    public bool IsClosedBy(ReadOnlySpan<char> line)
    {
        var marks = line.TrimStart(' ');
        var rest = marks.TrimStart(Mark);
        return line.Length - marks.Length <= MaxIndent && marks.Length - rest.Length >= Length && rest.TrimEnd().IsEmpty;
    }

    public override string ToString() => new(Mark, Length);
}
