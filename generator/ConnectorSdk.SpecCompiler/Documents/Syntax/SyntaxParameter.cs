namespace ConnectorSdk.SpecCompiler.Documents.Syntax;

/// <summary>A parameter in a SYNTAX block. <paramref name="Type"/> is null if the block shows no type, as for switches.</summary>
internal sealed record SyntaxParameter(string Name, int Line, string? Type, bool Mandatory, bool Positional)
{
    /// <summary>The zero-based index of a positional parameter in its block.</summary>
    public int Place { get; init; }
}
