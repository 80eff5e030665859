namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>
/// A line of a code block. <paramref name="Line"/> and <paramref name="Column"/> locate the start of its text in the document and
/// start at 1.
/// </summary>
internal readonly record struct FenceLine(int Line, int Column, string Text);
