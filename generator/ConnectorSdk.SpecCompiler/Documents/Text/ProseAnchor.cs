namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>The location in the document where a part of a prose starts. Line and column count from 1.</summary>
internal sealed record ProseAnchor(int Index, int Line, int Column);
