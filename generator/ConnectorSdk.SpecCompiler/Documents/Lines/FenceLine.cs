namespace ConnectorSdk.SpecCompiler.Documents.Lines;

/// <summary>A line of a code block, and where its text begins in the document: line and column count from 1.</summary>
internal readonly record struct FenceLine(int Line, int Column, string Text);
