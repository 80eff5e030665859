namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Pieces of C# from a file in this folder, separated by empty lines. A line that starts with <c>#</c> names the construct of the
/// pieces after it. After a line <c>--</c>, a piece has the members that only this piece requires. The members for all pieces
/// follow <c># members</c>.
/// </summary>
internal sealed class FormText
{
    private const string MembersHeading = "members";

    private readonly List<(string Heading, Piece Piece)> _pieces = [];

    private FormText(string text)
    {
        var heading = "";
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim('\n');
            if (lines.StartsWith("# ", StringComparison.Ordinal))
            {
                heading = lines[2..];
            }
            else if (heading == MembersHeading)
            {
                Members += Members.Length > 0 ? "\n" + lines : lines;
            }
            else
            {
                _pieces.Add((heading, Piece.Of(lines)));
            }
        }
    }

    /// <summary>The members that any piece might require.</summary>
    public string Members { get; } = "";

    public IEnumerable<(string Heading, Piece Piece)> All => _pieces;

    public IReadOnlyList<string> this[string heading]
        => [.. _pieces.Where(piece => piece.Heading == heading).Select(piece => piece.Piece.Text)];

    /// <summary>Reads a file.</summary>
    /// <param name="name">The name of the file without the extension.</param>
    public static FormText Read(string name)
    {
        using var stream = typeof(FormText).Assembly.GetManifestResourceStream(name + ".txt")!;
        using var reader = new StreamReader(stream);
        return new FormText(reader.ReadToEnd());
    }

    /// <summary>Converts the pieces to statements.</summary>
    public IReadOnlyList<TemplateForm> ToStatements()
        => [.. _pieces.Select(piece => new TemplateForm(piece.Heading, piece.Piece.Text, MembersFor(piece.Piece)))];

    /// <summary>
    /// Converts the pieces to ports of commands. The last line is the port; the lines before it are statements.
    /// </summary>
    public IEnumerable<TemplateForm> ToPorts() => _pieces.Select(piece => new TemplateForm(
        piece.Heading,
        $"{piece.Piece.Before}\n$value _ = SendConnector.NewInternal(\"a\").WithPort({piece.Piece.Last}).Build();",
        MembersFor(piece.Piece)));

    /// <summary>Converts the pieces to numbers for other statements.</summary>
    public IEnumerable<TemplateForm> ToNumbers() => _pieces.Select(piece => new TemplateForm(
        piece.Heading, $"{piece.Piece.Before}\nint $newn = {piece.Piece.Last};", MembersFor(piece.Piece)));

    /// <summary>Converts the pieces to conditions of every statement that has a condition.</summary>
    /// <param name="comparison">The operand to compare the last line with, if that line isn't the condition.</param>
    public IEnumerable<TemplateForm> ToConditions(string comparison = "") => _pieces.SelectMany(piece =>
    {
        var condition = comparison.Length > 0 ? $"({piece.Piece.Last}) {comparison}" : piece.Piece.Last;
        return new[]
        {
            $"if ({condition})\n{{\n$b.$fix;\n}}\nelse\n{{\n$body\n}}",
            $"if ({condition})\n{{\n$body\n}}\nelse\n{{\n$b.$fix;\n}}",
            $"if (!({condition}))\n{{\n$b.$fix;\n}}\n$body",
            $"while ({condition})\n{{\n$b.$fix;\nbreak;\n}}\n$body",
            $"var $newf = {condition};\n$b = $newf ? $b.$fix : $b;",
            $"if ({condition})\n{{\n$b.$bad;\n}}\n$body",
        }.Select(statement => new TemplateForm(piece.Heading, $"{piece.Piece.Before}\n{statement}", MembersFor(piece.Piece)));
    });

    private string MembersFor(Piece piece) => piece.Members.Length > 0 ? piece.Members : Members;
}

/// <summary>A piece of C#.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Members">The members that the statement requires.</param>
internal sealed record Piece(string Text, string Members)
{
    public string Before => Text.LastIndexOf('\n') is > 0 and var end ? Text[..end] : "";

    public string Last => Text[(Text.LastIndexOf('\n') + 1)..];

    public static Piece Of(string text)
        => text.Split("\n--\n") is [var statement, var members] ? new(statement, members) : new(text, "");
}
