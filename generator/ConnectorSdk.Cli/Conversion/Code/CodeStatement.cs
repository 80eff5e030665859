namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>A statement of the converted code.</summary>
internal abstract record CodeStatement
{
    /// <summary>A comment at the end of the statement's line.</summary>
    public string? Trailing { get; init; }
}

/// <summary>A comment with one line for each line of its text.</summary>
internal sealed record CodeComment(string Text) : CodeStatement;

/// <summary>A blank line.</summary>
internal sealed record CodeBlank : CodeStatement;

/// <summary>A statement on one line.</summary>
internal sealed record CodeLine(string Code) : CodeStatement;

/// <summary>A statement with a chain of calls. If it doesn't fit on one line, each call gets its own line.</summary>
internal sealed record CodeChain(string Before, string Head, IReadOnlyList<string> Calls, string After) : CodeStatement;

/// <summary>A statement with a block, or only a block if the header is empty.</summary>
internal sealed record CodeBlock(string Header, IReadOnlyList<CodeStatement> Body) : CodeStatement
{
    /// <summary>The text after the block's closing brace, such as a semicolon.</summary>
    public string End { get; init; } = "";
}
