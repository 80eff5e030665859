namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>Determines whether the end of statements is reachable. The compiler warns about unreachable code.</summary>
internal static class CodeFlow
{
    private static readonly string[] _leaving =
        ["return;", "return ", "break;", "continue;", "throw ", "throw;", "Environment.Exit("];

    /// <summary>Determines whether the statements always leave before their end.</summary>
    public static bool IsLeft(IReadOnlyList<CodeStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] switch
            {
                CodeLine line => Array.Exists(_leaving, word => line.Code.StartsWith(word, StringComparison.Ordinal)),
                CodeBlock { Header: "while (true)", Body: var body } => !HasBreak(body),
                CodeBlock { Header: "" or "try" } block => IsLeft(block, After(statements, i, "catch")),
                CodeBlock { Header: "finally", Body: var body } => IsLeft(body),
                CodeBlock block when StartsWith(block, "if (") => IsLeft(block, After(statements, i, "else"))
                    && After(statements, i, "else") is [.., { Header: "else" }],
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLeft(CodeBlock first, IReadOnlyList<CodeBlock> others)
        => IsLeft(first.Body) && others.All(block => IsLeft(block.Body));

    /// <summary>Gets the blocks that continue a statement, such as its <c>catch</c> or <c>else</c> blocks.</summary>
    private static List<CodeBlock> After(IReadOnlyList<CodeStatement> statements, int place, string word)
        => [.. statements.Skip(place + 1).OfType<CodeBlock>().TakeWhile(block => StartsWith(block, word))];

    private static bool HasBreak(IReadOnlyList<CodeStatement> body) => body.Any(statement => statement switch
    {
        CodeLine { Code: "break;" } => true,
        CodeBlock block => !IsLoop(block) && HasBreak(block.Body),
        _ => false,
    });

    private static bool IsLoop(CodeBlock block)
        => StartsWith(block, "while (") || StartsWith(block, "for (") || StartsWith(block, "foreach (");

    private static bool StartsWith(CodeBlock block, string word) => block.Header.StartsWith(word, StringComparison.Ordinal);
}
