namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>A statement of the converted code.</summary>
internal abstract record CodeStatement
{
    /// <summary>A comment behind the statement on its line.</summary>
    public string? Trailing { get; init; }
}

/// <summary>A comment, over as many lines as its text has.</summary>
internal sealed record CodeComment(string Text) : CodeStatement;

/// <summary>A blank line.</summary>
internal sealed record CodeBlank : CodeStatement;

/// <summary>A statement on one line.</summary>
internal sealed record CodeLine(string Code) : CodeStatement;

/// <summary>A statement around a chain of calls, which gets a line for each of them where one line is too short.</summary>
internal sealed record CodeChain(string Before, string Head, IReadOnlyList<string> Calls, string After) : CodeStatement;

/// <summary>A statement with a block; one without a header is the block alone.</summary>
internal sealed record CodeBlock(string Header, IReadOnlyList<CodeStatement> Body) : CodeStatement
{
    /// <summary>What the block's closing brace is followed by, such as a semicolon.</summary>
    public string End { get; init; } = "";
}
