namespace ConnectorSdk.SpecCompiler.Documents.Syntax;

/// <summary>A parameter in a SYNTAX block. <paramref name="Type"/> is null where the block shows none, as for switches.</summary>
internal sealed record SyntaxParameter(string Name, int Line, string? Type, bool Mandatory, bool Positional)
{
    /// <summary>The place of a positional parameter in its block, from 0.</summary>
    public int Place { get; init; }
}
