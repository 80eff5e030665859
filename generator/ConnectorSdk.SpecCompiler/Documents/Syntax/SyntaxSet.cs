namespace ConnectorSdk.SpecCompiler.Documents.Syntax;

/// <summary>A code block of the SYNTAX section: one parameter set.</summary>
internal sealed record SyntaxSet(string? Name, bool IsDefault, int Line, IReadOnlyList<SyntaxParameter> Parameters);
