namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>A code block of the EXAMPLES section.</summary>
internal sealed record Example(int Line, string Code);
