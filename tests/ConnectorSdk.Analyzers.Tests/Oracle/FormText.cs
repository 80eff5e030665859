namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Pieces of C# from a file of this folder: a line that begins with <c>#</c> names the construct of the pieces behind it, which
/// empty lines separate; behind a line <c>--</c> are the members that only this piece needs. The members for all pieces are
/// behind <c># members</c>.
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

    /// <summary>The members that any piece may need.</summary>
    public string Members { get; } = "";

    public IEnumerable<(string Heading, Piece Piece)> All => _pieces;

    public IReadOnlyList<string> this[string heading]
        => [.. _pieces.Where(piece => piece.Heading == heading).Select(piece => piece.Piece.Text)];

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name without the extension.</param>
    public static FormText Read(string name)
    {
        using var stream = typeof(FormText).Assembly.GetManifestResourceStream(name + ".txt")!;
        using var reader = new StreamReader(stream);
        return new FormText(reader.ReadToEnd());
    }

    /// <summary>The pieces as statements.</summary>
    public IReadOnlyList<TemplateForm> ToStatements()
        => [.. _pieces.Select(piece => new TemplateForm(piece.Heading, piece.Piece.Text, MembersFor(piece.Piece)))];

    /// <summary>The pieces as the ports of commands: the last line is the port, the lines before it are statements.</summary>
    public IEnumerable<TemplateForm> ToPorts() => _pieces.Select(piece => new TemplateForm(
        piece.Heading,
        $"{piece.Piece.Before}\n$value _ = SendConnector.NewInternal(\"a\").WithPort({piece.Piece.Last}).Build();",
        MembersFor(piece.Piece)));

    /// <summary>The pieces as numbers for other statements.</summary>
    public IEnumerable<TemplateForm> ToNumbers() => _pieces.Select(piece => new TemplateForm(
        piece.Heading, $"{piece.Piece.Before}\nint $newn = {piece.Piece.Last};", MembersFor(piece.Piece)));

    /// <summary>The pieces as conditions of everything that has one.</summary>
    /// <param name="comparison">What is compared with the last line, where that isn't the condition.</param>
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
/// <param name="Members">The members that it needs.</param>
internal sealed record Piece(string Text, string Members)
{
    public string Before => Text.LastIndexOf('\n') is > 0 and var end ? Text[..end] : "";

    public string Last => Text[(Text.LastIndexOf('\n') + 1)..];

    public static Piece Of(string text)
        => text.Split("\n--\n") is [var statement, var members] ? new(statement, members) : new(text, "");
}
